//! Running a command on candidate programs.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tpuc::debugging::quoted;
use tpuc::{Error, PrintOptions, print};
use tpuc_ir::Module;
use tpuc_tensor::file::write_whole;

/// A directory that is removed in the end, and a program in it.
pub struct Scratch {
    dir: PathBuf,
}

/// How a command ended.
#[derive(Debug, PartialEq)]
pub enum Ended {
    /// With this exit code; 128 and the signal's number when a signal ended it, as shells say it.
    Code(i32),
    /// It was stopped because it took too long.
    TimedOut,
}

/// What a command did, and what it wrote on standard error.
pub struct Run {
    pub ended: Ended,
    pub errors: String,
}

impl Scratch {
    /// # Errors
    /// When the directory cannot be made.
    pub fn new(name: &str) -> Result<Self, Error> {
        let dir = std::env::temp_dir().join(format!("tpuc-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&dir)
            .map_err(|source| Error::Io { path: dir.display().to_string(), source })?;
        Ok(Self { dir })
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Writes a module to the program's file and gives its path.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn put(&self, module: &Module) -> Result<PathBuf, Error> {
        let path = self.file("program.mlir");
        let text = print(module, &PrintOptions { locations: true, ..PrintOptions::default() });
        write_program(&path, &text)?;
        Ok(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be removed is left in the system's temporary directory.
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

/// # Errors
/// What the file system reports.
pub fn write_program(path: &Path, text: &str) -> Result<(), Error> {
    use std::io::Write as _;
    let io = |source| Error::Io { path: path.display().to_string(), source };
    write_whole(path, |out| out.write_all(text.as_bytes())).map_err(io)
}

/// Runs a shell command with `{}` replaced by a path (appended when there is none), for at most so many seconds.
///
/// # Errors
/// When there is no shell.
pub fn run(command: &str, path: &Path, seconds: u64) -> Result<Run, Error> {
    let path = quoted(&path.display().to_string());
    let text =
        if command.contains("{}") { command.replace("{}", &path) } else { format!("{command} {path}") };
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(&text).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let io = |source| Error::Io { path: "sh".into(), source };
    let mut child = shell.spawn().map_err(io)?;
    let errors = child.stderr.take().map(|mut pipe| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            // Text that cannot be read any more is as good as none.
            let _ = pipe.read_to_end(&mut bytes);
            String::from_utf8_lossy(&bytes).into_owned()
        })
    });
    let ended = wait(&mut child, Duration::from_secs(seconds)).map_err(io)?;
    if ended == Ended::TimedOut {
        return Ok(Run { ended, errors: String::new() });
    }
    let errors = errors.and_then(|thread| thread.join().ok()).unwrap_or_default();
    Ok(Run { ended, errors })
}

fn wait(child: &mut Child, limit: Duration) -> std::io::Result<Ended> {
    let started = Instant::now();
    let mut pause = Duration::from_micros(200);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Ended::Code(status.code().unwrap_or_else(|| signal(status))));
        }
        if started.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(Ended::TimedOut);
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

#[cfg(unix)]
fn signal(status: std::process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt as _;
    128 + status.signal().unwrap_or(0)
}

#[cfg(not(unix))]
fn signal(_: std::process::ExitStatus) -> i32 {
    128
}

impl Run {
    /// What tells one crash from another: the exit code and where the panic was; `None` when nothing crashed.
    pub fn crash(&self) -> Option<(i32, String)> {
        let &Ended::Code(code) = &self.ended else { return None };
        let place =
            self.errors.lines().find_map(|l| l.split_once("panicked at ").map(|(_, at)| at.to_string()));
        (code >= 128 || matches!(code, 70 | 101)).then(|| (code, place.unwrap_or_default()))
    }
}
