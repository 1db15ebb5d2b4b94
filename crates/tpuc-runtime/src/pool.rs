//! A small persistent thread pool.
//!
//! One launch at a time: the calling thread publishes a task and takes part in it; workers join while it lasts. Work
//! is handed out in chunks from an atomic counter. When none is left the caller closes the launch and waits only for
//! workers that did join, so a worker that the system has not scheduled delays nobody. Workers spin for some
//! microseconds after a launch, because another usually follows, and park after that.

use std::cell::UnsafeCell;
use std::collections::HashMap;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};
use std::thread::{self, JoinHandle, Thread};

/// Called with the thread's number, the first item and the last item plus one.
type Task<'a> = dyn Fn(usize, u64, u64) + Sync + 'a;

/// How often a worker looks for work before it parks: some 20 microseconds.
const SPINS: u32 = 2000;
/// The low bits of [`Shared::gate`] count the workers that have joined.
const COUNT: u64 = (1 << 16) - 1;
/// Set in [`Shared::gate`] when nobody may join any more.
const CLOSED: u64 = 1 << 16;
/// One launch further in [`Shared::gate`].
const NEXT: u64 = 1 << 17;

struct Launch {
    /// Borrowed from the launching thread, which outwaits all uses.
    task: *const Task<'static>,
    items: u64,
    chunk: u64,
}

struct Shared {
    /// The number of the launch, whether it is closed, and how many workers have joined it.
    gate: AtomicU64,
    /// How many workers may join.
    limit: AtomicU64,
    /// Written by the launching thread while the gate is closed and all who joined are done.
    launch: UnsafeCell<Launch>,
    next: AtomicU64,
    /// Workers that have joined and are done.
    done: AtomicU64,
    panicked: AtomicBool,
    asleep: Vec<AtomicBool>,
}

// SAFETY: `launch` is written only when the gate is closed and all who passed it are done, and read only by those
// who pass it; the release store of `gate` and the release increment of `done` order the two.
unsafe impl Sync for Shared {}
// SAFETY: as above; the task itself is `Sync`.
unsafe impl Send for Shared {}

/// See the [module documentation](self).
pub struct Pool {
    shared: Arc<Shared>,
    workers: Vec<(Thread, Option<JoinHandle<()>>)>,
    /// Held for the time of a launch.
    busy: Mutex<()>,
}

impl Pool {
    /// The pool of this many threads, the calling one included; shared by all who ask for the same number.
    pub fn of(threads: usize) -> Arc<Pool> {
        static POOLS: LazyLock<Mutex<HashMap<usize, Weak<Pool>>>> = LazyLock::new(Mutex::default);
        let threads = threads.clamp(1, 1 << 15);
        let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pool) = pools.get(&threads).and_then(Weak::upgrade) {
            return pool;
        }
        let pool = Arc::new(Pool::new(threads));
        pools.insert(threads, Arc::downgrade(&pool));
        pool
    }

    /// One thread for each processor that this process may use.
    pub fn default_threads() -> usize {
        thread::available_parallelism().map_or(1, NonZero::get)
    }

    fn new(threads: usize) -> Self {
        fn nothing(_: usize, _: u64, _: u64) {}
        let shared = Arc::new(Shared {
            gate: AtomicU64::new(CLOSED),
            limit: AtomicU64::new(0),
            launch: UnsafeCell::new(Launch { task: &nothing, items: 0, chunk: 1 }),
            next: AtomicU64::new(0),
            done: AtomicU64::new(0),
            panicked: AtomicBool::new(false),
            asleep: (1..threads).map(|_| AtomicBool::new(false)).collect(),
        });
        let mut workers = Vec::new();
        for index in 0..threads - 1 {
            let shared = shared.clone();
            let spawned =
                thread::Builder::new().name(format!("tpuc-{index}")).spawn(move || work(&shared, index));
            match spawned {
                Ok(handle) => workers.push((handle.thread().clone(), Some(handle))),
                // A machine without threads to spare still computes.
                Err(_) => break,
            }
        }
        Self { shared, workers, busy: Mutex::new(()) }
    }

    /// Threads that can take part in a launch.
    pub fn threads(&self) -> usize {
        self.workers.len() + 1
    }

    /// Calls `task` until all of `0..items` is covered, in chunks, on up to `threads` threads. Runs on the
    /// calling thread alone when the pool is busy with another launch.
    ///
    /// # Panics
    /// When the task panics.
    pub fn run(&self, threads: usize, items: u64, chunk: u64, task: &Task<'_>) {
        let chunk = chunk.max(1);
        let helpers = (threads.min(self.threads()) - 1).min(items.div_ceil(chunk).saturating_sub(1) as usize);
        let busy = if helpers == 0 { None } else { self.busy.try_lock().ok() };
        let Some(_busy) = busy else {
            if items > 0 {
                task(0, 0, items);
            }
            return;
        };
        let shared = &*self.shared;
        let task: *const Task<'_> = task;
        // SAFETY: only the lifetime changes; this function does not return before all uses are over.
        let task = unsafe { std::mem::transmute::<*const Task<'_>, *const Task<'static>>(task) };
        // SAFETY: `busy` is held and the last launch has ended, so no worker reads this.
        unsafe { *shared.launch.get() = Launch { task, items, chunk } };
        shared.next.store(0, Ordering::Relaxed);
        shared.done.store(0, Ordering::Relaxed);
        shared.limit.store(helpers as u64, Ordering::Relaxed);
        let number = shared.gate.load(Ordering::Relaxed) / NEXT + 1;
        shared.gate.store(number * NEXT, Ordering::SeqCst);
        for (asleep, (thread, _)) in shared.asleep.iter().zip(&self.workers).take(helpers) {
            if asleep.load(Ordering::SeqCst) {
                thread.unpark();
            }
        }
        // SAFETY: the launch was written by this thread, and is not written again before this function returns.
        let own = catch_unwind(AssertUnwindSafe(|| unsafe { take_part(shared, 0) }));
        let joined = shared.gate.fetch_or(CLOSED, Ordering::AcqRel) & COUNT;
        let mut spins = 0;
        while shared.done.load(Ordering::Acquire) != joined {
            spins += 1;
            if spins < SPINS { std::hint::spin_loop() } else { thread::yield_now() }
        }
        if let Err(panic) = own {
            std::panic::resume_unwind(panic);
        }
        assert!(!shared.panicked.swap(false, Ordering::Relaxed), "a task panicked on a worker thread");
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.shared.gate.store(u64::MAX, Ordering::SeqCst);
        for (thread, handle) in &mut self.workers {
            thread.unpark();
            if let Some(handle) = handle.take() {
                let _ = handle.join();
            }
        }
    }
}

/// Takes chunks until none is left.
///
/// # Safety
/// `shared.launch` must not be written meanwhile, and its task must be alive.
unsafe fn take_part(shared: &Shared, thread: usize) {
    // SAFETY: by the contract.
    let launch = unsafe { &*shared.launch.get() };
    // SAFETY: by the contract.
    let task = unsafe { &*launch.task };
    loop {
        let begin = shared.next.fetch_add(launch.chunk, Ordering::Relaxed);
        if begin >= launch.items {
            return;
        }
        task(thread, begin, launch.items.min(begin + launch.chunk));
    }
}

fn work(shared: &Shared, index: usize) {
    let mut seen = 0;
    loop {
        let gate = wait(shared, index, seen);
        if gate == u64::MAX {
            return;
        }
        seen = gate / NEXT;
        let Some(thread) = join(shared, seen) else { continue };
        // SAFETY: the launching thread waits for all who joined.
        if catch_unwind(AssertUnwindSafe(|| unsafe { take_part(shared, thread) })).is_err() {
            shared.panicked.store(true, Ordering::Relaxed);
        }
        shared.done.fetch_add(1, Ordering::Release);
    }
}

/// Passes the gate of a launch, if it is still open; returns the thread's number in it.
fn join(shared: &Shared, number: u64) -> Option<usize> {
    let mut gate = shared.gate.load(Ordering::Acquire);
    loop {
        let joined = gate & COUNT;
        if gate / NEXT != number || gate & CLOSED != 0 || joined >= shared.limit.load(Ordering::Relaxed) {
            return None;
        }
        match shared.gate.compare_exchange_weak(gate, gate + 1, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => return Some(joined as usize + 1),
            Err(now) => gate = now,
        }
    }
}

/// Waits for a launch other than `seen`.
fn wait(shared: &Shared, index: usize, seen: u64) -> u64 {
    for _ in 0..SPINS {
        let gate = shared.gate.load(Ordering::Acquire);
        if gate / NEXT != seen {
            return gate;
        }
        std::hint::spin_loop();
    }
    loop {
        shared.asleep[index].store(true, Ordering::SeqCst);
        let gate = shared.gate.load(Ordering::SeqCst);
        if gate / NEXT != seen {
            shared.asleep[index].store(false, Ordering::Relaxed);
            return gate;
        }
        thread::park();
        shared.asleep[index].store(false, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    #[test]
    fn every_item_runs_once() {
        for threads in [1, 2, 3, 8] {
            let pool = Pool::of(threads);
            for items in [0, 1, 2, 17, 1000] {
                let counts: Vec<AtomicUsize> = (0..items).map(|_| AtomicUsize::new(0)).collect();
                for round in 1..50 {
                    pool.run(threads, items, 1 + round % 5, &|thread, begin, end| {
                        assert!(thread < threads);
                        for i in begin..end {
                            counts[i as usize].fetch_add(1, Ordering::Relaxed);
                        }
                    });
                    assert!(counts.iter().all(|c| c.load(Ordering::Relaxed) == round as usize));
                }
            }
        }
    }

    #[test]
    fn launches_within_launches_and_from_many_threads() {
        let pool = Pool::of(4);
        let total = AtomicU64::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        pool.run(4, 8, 1, &|_, begin, end| {
                            pool.run(4, end - begin, 1, &|_, b, e| {
                                total.fetch_add(e - b, Ordering::Relaxed);
                            });
                        });
                    }
                });
            }
        });
        assert_eq!(total.into_inner(), 4 * 200 * 8);
    }

    #[test]
    fn a_panic_reaches_the_caller_and_the_pool_survives() {
        let pool = Pool::of(3);
        let panics = catch_unwind(AssertUnwindSafe(|| {
            pool.run(3, 100, 1, &|_, begin, _| assert!(begin < 50, "item {begin}"));
        }));
        assert!(panics.is_err());
        let done = AtomicU64::new(0);
        pool.run(3, 100, 1, &|_, b, e| {
            done.fetch_add(e - b, Ordering::Relaxed);
        });
        assert_eq!(done.into_inner(), 100);
    }
}
