//! Options that find what is wrong, shared by the commands that run passes.

use clap::Args;
use tpuc::debugging::{is_about_checks, quoted};
use tpuc::trial::Agreement;
use tpuc::{CheckOptions, Debugging, Error, Fp, Remark, Session};

#[derive(Args, Clone)]
pub struct Flags {
    /// Interpret the program before and after each pass on random inputs, and name the first pass that changes a result
    #[arg(long)]
    pub check_each_pass: bool,
    /// Interpret both sides of each application of a rewrite rule, and name the first rule that is wrong
    #[arg(long)]
    pub check_rules: bool,
    /// The seeds of the random inputs of checks
    #[arg(long, value_name = "SEEDS", value_delimiter = ',', default_values_t = [0, 1, 2])]
    pub check_seeds: Vec<u64>,
    /// Elements that one run of a check may visit; larger programs are left out, with a remark
    #[arg(long, value_name = "ELEMENTS", default_value_t = CheckOptions::default().max_work)]
    pub check_budget: u64,
    /// Of the decisions of one kind refuse the first N, take the next M, refuse the rest; kinds: pass, eqsat-rewrite, kernel
    #[arg(long, value_name = "KIND=skip:N,count:M")]
    pub debug_counter: Vec<String>,
    /// Rewrite rules besides those that come with tpuc
    #[arg(long, value_name = "FILE")]
    pub rules: Vec<String>,
}

impl Flags {
    /// Sets up a session; `command` is what repeats it, without pipeline and checks.
    ///
    /// # Errors
    /// A file that cannot be read, or a debug counter that is not understood.
    pub fn apply(&self, session: &mut Session, command: String) -> Result<(), Error> {
        let agreement = if session.fp == Fp::Exact { Agreement::Bits } else { Agreement::Real };
        let options =
            CheckOptions { agreement, seeds: self.check_seeds.clone(), max_work: self.check_budget };
        let mut debugging = Debugging { command: Some(command + &self.repeated()), ..Debugging::default() };
        debugging.check_each_pass = self.check_each_pass.then(|| options.clone());
        debugging.check_rules = self.check_rules.then_some(options);
        for counter in &self.debug_counter {
            debugging.counters.set(counter).map_err(|e| Error::Invalid(format!("--debug-counter: {e}")))?;
        }
        for path in &self.rules {
            let text = std::fs::read_to_string(path);
            let text = text.map_err(|source| Error::Io { path: path.clone(), source })?;
            debugging.rules.push((path.clone(), text));
        }
        session.debugging = debugging;
        Ok(())
    }

    /// What checks run, under an exactness class.
    pub fn options(&self, fp: Fp) -> CheckOptions {
        let agreement = if fp == Fp::Exact { Agreement::Bits } else { Agreement::Real };
        CheckOptions { agreement, seeds: self.check_seeds.clone(), max_work: self.check_budget }
    }

    /// These flags again, without the checks themselves.
    fn repeated(&self) -> String {
        let mut out = String::new();
        for rules in &self.rules {
            out += &format!(" --rules={}", quoted(rules));
        }
        for counter in &self.debug_counter {
            out += &format!(" --debug-counter={counter}");
        }
        if self.check_seeds != CheckOptions::default().seeds {
            let seeds: Vec<String> = self.check_seeds.iter().map(u64::to_string).collect();
            out += &format!(" --check-seeds={}", seeds.join(","));
        }
        out
    }

    /// Says on standard error what checks looked at and what not; other remarks are for others to show.
    pub fn show(&self, remarks: &[Remark]) {
        remarks.iter().filter(|r| is_about_checks(r)).for_each(|r| eprintln!("{r}"));
    }
}
