//! The clock: in-order queues, counting semaphores, one HBM channel.

use crate::isa::{Instruction, Picos, Queue, Wait};
use std::collections::VecDeque;

/// One queue's time so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    pub busy: Picos,
    pub stalled: Picos,
    pub idle: Picos,
    /// When the queue is free again.
    pub free: Picos,
    /// The launch of its latest instruction.
    launch: Option<usize>,
}

/// An instruction that has been given its time.
pub(crate) struct Issued {
    pub instruction: Instruction,
    pub start: Picos,
    /// When its results are there.
    pub done: Picos,
}

#[derive(Debug)]
pub(crate) struct Engine {
    queues: Vec<VecDeque<Instruction>>,
    pub accounts: Vec<Account>,
    /// By semaphore: when each signal came, ascending.
    signals: Vec<Vec<Picos>>,
    /// When the HBM channel is free.
    channel: Picos,
    /// Nothing starts before.
    floor: Picos,
    /// When the latest result was there.
    pub now: Picos,
    pub instructions: u64,
}

impl Engine {
    pub(crate) fn new(arrays: u32) -> Self {
        let count = Queue::all(arrays).len();
        Self {
            queues: vec![VecDeque::new(); count],
            accounts: vec![Account::default(); count],
            signals: Vec::new(),
            channel: 0,
            floor: 0,
            now: 0,
            instructions: 0,
        }
    }

    pub(crate) fn push(&mut self, instruction: Instruction) {
        self.queues[instruction.queue.index()].push_back(instruction);
    }

    /// Forgets all semaphores; only between launches, when nothing is queued. Nothing starts before `extra` after
    /// everything so far.
    pub(crate) fn barrier(&mut self, extra: Picos) {
        self.now += extra;
        self.floor = self.now;
        self.signals.clear();
    }

    /// When a wait is over, once the signals for it have been given their time.
    fn time(&self, wait: &Wait) -> Option<Picos> {
        if wait.count == 0 {
            return Some(0);
        }
        self.signals.get(wait.semaphore.0 as usize)?.get(wait.count as usize - 1).copied()
    }

    /// When the first instruction of a queue could start and since when it has been ready, if everything that it
    /// waits for is known: a ready transfer still waits for the channel.
    fn start(&self, queue: usize) -> Option<(Picos, Picos)> {
        let head = self.queues[queue].front()?;
        let mut ready = self.accounts[queue].free.max(self.floor);
        for wait in &head.waits {
            ready = ready.max(self.time(wait)?);
        }
        for wait in &head.after {
            self.time(wait)?;
        }
        Some((if self.transfers(head.queue) { ready.max(self.channel) } else { ready }, ready))
    }

    fn transfers(&self, queue: Queue) -> bool {
        matches!(queue, Queue::DmaIn | Queue::DmaOut)
    }

    /// Gives the instruction that can start first its time. Of several, the one that has been ready longest goes
    /// first, then results before new tiles, and the vector unit last: its program uses what the others bring in
    /// the same step.
    pub(crate) fn issue(&mut self) -> Option<Issued> {
        let rank = |q: usize| match q {
            q if q == Queue::DmaOut.index() => 0,
            q if q == Queue::Vector.index() => usize::MAX,
            q => q + 1,
        };
        let candidate = |q| self.start(q).map(|(start, ready)| (start, ready, rank(q), q));
        let (start, _, _, queue) = (0..self.queues.len()).filter_map(candidate).min()?;
        let instruction = self.queues[queue].pop_front()?;
        let end = start + instruction.occupies;
        let mut done = end + instruction.latency;
        let mut free = end;
        for wait in &instruction.after {
            let time = self.time(wait).unwrap_or(0);
            done = done.max(time);
            free = free.max(time);
        }
        if self.transfers(instruction.queue) {
            self.channel = end;
        }
        let account = &mut self.accounts[queue];
        let gap = start - account.free;
        if account.launch == Some(instruction.launch) {
            account.stalled += gap;
        } else {
            account.idle += gap;
        }
        account.launch = Some(instruction.launch);
        account.busy += instruction.occupies;
        account.stalled += free - end;
        account.free = free;
        for signal in &instruction.signals {
            let i = signal.0 as usize;
            if self.signals.len() <= i {
                self.signals.resize(i + 1, Vec::new());
            }
            let times = &mut self.signals[i];
            let at = times.partition_point(|&t| t <= done);
            times.insert(at, done);
        }
        self.now = self.now.max(done);
        self.instructions += 1;
        Some(Issued { instruction, start, done })
    }

    /// Whether nothing is queued.
    pub(crate) fn is_empty(&self) -> bool {
        self.queues.iter().all(VecDeque::is_empty)
    }
}
