//! The process grid: who takes part in a run, and how processes meet.
//!
//! Specification: "Parallel execution", "Point-to-point communication", "Streaming communication".
//!
//! Each process has an operating-system thread, but one runs at a time: a process keeps its turn until it waits for
//! others or ends, then the next one that can go on has it. The order of everything that happens therefore is the
//! same in every run, and a state in which nobody can go on is seen at once.

use crate::error::{Fault, malformed};
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use tpuc_tensor::Tensor;

/// What processes of a group have brought to a collective op, by process number.
pub(crate) type Contributions = Arc<BTreeMap<usize, Vec<Tensor>>>;

/// Where a value that was sent waits for who receives it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mailbox {
    /// A channel without stated ends.
    Channel(i64),
    /// A channel from one process to another.
    Directed { channel: i64, from: usize, to: usize },
    /// From one process to another, inside of a `collective_permute`.
    Permute { channel: i64, from: usize, to: usize },
}

/// What a process can wait for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Meeting { group: Vec<usize>, channel: i64 },
    Mail(Mailbox),
}

enum Status {
    /// Has its turn, or waits for it only.
    Ready,
    /// Waits for this, at the op of this name.
    Waiting(Key, String),
    Done,
}

/// A collective op at which some of a group have arrived.
struct Meeting {
    op: String,
    first: usize,
    arrived: BTreeMap<usize, Vec<Tensor>>,
}

struct State {
    status: Vec<Status>,
    turn: usize,
    /// Why all processes stop, and the process whose error that is.
    stop: Option<(String, usize)>,
    meetings: BTreeMap<Key, Meeting>,
    /// The outcome of a meeting, until each of the group has taken it.
    outcomes: Vec<Option<Contributions>>,
    mail: BTreeMap<Mailbox, VecDeque<Vec<Tensor>>>,
    infeed: VecDeque<Tensor>,
}

/// All processes of a run.
pub(crate) struct Grid {
    pub replicas: usize,
    pub partitions: usize,
    /// Whether the program asked for several processes, rather than being run by itself.
    pub parallel: bool,
    state: Mutex<State>,
    turns: Vec<Condvar>,
    /// Ops that were evaluated, by all processes together.
    pub steps: Arc<AtomicU64>,
    /// Elements visited by all processes, counted only where they are bounded.
    pub work: AtomicU64,
}

impl Grid {
    /// `replicas * partitions` processes, of which the first has its turn.
    pub(crate) fn new(
        replicas: usize,
        partitions: usize,
        infeed: impl IntoIterator<Item = Tensor>,
        steps: Arc<AtomicU64>,
    ) -> Arc<Self> {
        Self::build(replicas, partitions, true, infeed.into_iter().collect(), steps)
    }

    /// The one process of a program that is run by itself.
    pub(crate) fn alone() -> Process {
        Process { number: 0, grid: Self::build(1, 1, false, VecDeque::new(), Arc::default()) }
    }

    fn build(
        replicas: usize,
        partitions: usize,
        parallel: bool,
        infeed: VecDeque<Tensor>,
        steps: Arc<AtomicU64>,
    ) -> Arc<Self> {
        let count = replicas * partitions;
        let state = State {
            status: (0..count).map(|_| Status::Ready).collect(),
            turn: 0,
            stop: None,
            meetings: BTreeMap::new(),
            outcomes: vec![None; count],
            mail: BTreeMap::new(),
            infeed,
        };
        let turns = (0..count).map(|_| Condvar::new()).collect();
        Arc::new(Self {
            replicas,
            partitions,
            parallel,
            state: Mutex::new(state),
            turns,
            steps,
            work: AtomicU64::new(0),
        })
    }

    pub(crate) fn len(&self) -> usize {
        self.replicas * self.partitions
    }

    /// Processes are numbered row by row: `replica_id * num_partitions + partition_id`.
    pub(crate) fn number(&self, replica: usize, partition: usize) -> usize {
        replica * self.partitions + partition
    }

    /// `(replica_id, partition_id)`
    pub(crate) fn id(&self, number: usize) -> (usize, usize) {
        (number / self.partitions, number % self.partitions)
    }

    /// The process whose error ended the run early.
    pub(crate) fn culprit(&self) -> Option<usize> {
        self.lock().stop.as_ref().map(|(_, process)| *process)
    }

    /// A panic of another process leaves the state usable: every change of it is complete before the next can fail.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stop(&self, state: &mut State, why: String, culprit: usize) {
        state.stop.get_or_insert((why, culprit));
        self.turns.iter().for_each(Condvar::notify_all);
    }

    /// Gives the turn to the next process that can go on. `false` when processes wait and none can.
    fn pass_turn(&self, state: &mut State, from: usize) -> bool {
        let count = state.status.len();
        let next =
            (1..=count).map(|i| (from + i) % count).find(|&p| matches!(state.status[p], Status::Ready));
        match next {
            Some(next) => {
                state.turn = next;
                self.turns[next].notify_all();
                true
            }
            None => state.status.iter().all(|s| matches!(s, Status::Done)),
        }
    }

    fn deadlock(&self, state: &State) -> String {
        let process = |p: usize| format!("({}, {})", self.id(p).0, self.id(p).1);
        let mut waiting = Vec::new();
        for (p, status) in state.status.iter().enumerate() {
            let Status::Waiting(key, op) = status else { continue };
            let missing = match key {
                Key::Meeting { group, .. } => {
                    let arrived = state.meetings.get(key).map(|m| &m.arrived);
                    let absent = group.iter().filter(|q| arrived.is_none_or(|a| !a.contains_key(q)));
                    format!("process {}", absent.map(|&q| process(q)).collect::<Vec<_>>().join(", "))
                }
                Key::Mail(Mailbox::Channel(channel)) => format!("a send on channel {channel}"),
                Key::Mail(Mailbox::Directed { channel, from, .. }) => {
                    format!("a send of process {} on channel {channel}", process(*from))
                }
                Key::Mail(Mailbox::Permute { from, .. }) => format!("process {}", process(*from)),
            };
            waiting.push(format!("process {} is at {op} and waits for {missing}", process(p)));
        }
        let more = waiting.len().saturating_sub(8);
        waiting.truncate(8);
        let more = if more > 0 { format!("; and {more} more") } else { String::new() };
        format!("deadlock: {}{more}", waiting.join("; "))
    }
}

/// One process, as it sees the others.
#[derive(Clone)]
pub(crate) struct Process {
    pub number: usize,
    pub grid: Arc<Grid>,
}

/// Ends a process's part in the run when it goes out of scope, whatever the reason.
pub(crate) struct Seat {
    process: Process,
    /// Whether the process failed, so that all others have to stop; a panic leaves this set.
    pub failed: bool,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let Process { number, grid } = &self.process;
        let mut state = grid.lock();
        state.status[*number] = Status::Done;
        if self.failed {
            grid.stop(&mut state, "another process failed".into(), *number);
        } else if !grid.pass_turn(&mut state, *number) {
            let culprit = state.status.iter().position(|s| matches!(s, Status::Waiting(..)));
            let why = grid.deadlock(&state);
            grid.stop(&mut state, why, culprit.unwrap_or(*number));
        }
    }
}

impl Process {
    /// `(replica_id, partition_id)`
    pub(crate) fn id(&self) -> (usize, usize) {
        self.grid.id(self.number)
    }

    /// Waits for this process's first turn.
    pub(crate) fn start(&self) -> Result<Seat, Fault> {
        // The seat's end takes the lock, which therefore has to be free by then.
        let seat = Seat { process: self.clone(), failed: true };
        drop(self.wait_turn(self.grid.lock())?);
        Ok(seat)
    }

    /// Stops all others instead of taking part.
    pub(crate) fn give_up(self) {
        drop(Seat { process: self, failed: true });
    }

    /// Adds visited elements to those of this grid.
    pub(crate) fn count_work(&self, elements: u64) -> u64 {
        self.grid.work.fetch_add(elements, Ordering::Relaxed).saturating_add(elements)
    }

    pub(crate) fn count_step(&self) -> u64 {
        self.grid.steps.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn wait_turn<'s>(&self, mut state: MutexGuard<'s, State>) -> Result<MutexGuard<'s, State>, Fault> {
        loop {
            if let Some((why, _)) = &state.stop {
                return Err(Fault::Malformed(why.clone()));
            }
            if state.turn == self.number {
                return Ok(state);
            }
            state = self.grid.turns[self.number].wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Lets others go on until `ready` has something.
    fn wait_for<T>(
        &self,
        mut state: MutexGuard<'_, State>,
        key: &Key,
        op: &str,
        mut ready: impl FnMut(&mut State) -> Option<T>,
    ) -> Result<T, Fault> {
        loop {
            if let Some(value) = ready(&mut state) {
                return Ok(value);
            }
            state.status[self.number] = Status::Waiting(key.clone(), op.to_string());
            if !self.grid.pass_turn(&mut state, self.number) {
                let why = self.grid.deadlock(&state);
                self.grid.stop(&mut state, why, self.number);
            }
            state = self.wait_turn(state)?;
            state.status[self.number] = Status::Ready;
        }
    }

    /// Brings tensors to a collective op and waits until all of the group have. `group` holds this process.
    ///
    /// # Errors
    /// When the processes of the group are at different ops, or some can never arrive.
    pub(crate) fn meet(
        &self,
        group: &[usize],
        channel: i64,
        op: &str,
        tensors: Vec<Tensor>,
    ) -> Result<Contributions, Fault> {
        let mut state = self.grid.lock();
        let key = Key::Meeting { group: group.to_vec(), channel };
        let (count, first) = (group.len(), self.number);
        let meeting = state.meetings.entry(key.clone()).or_insert_with(|| Meeting {
            op: op.to_string(),
            first,
            arrived: BTreeMap::new(),
        });
        let operands = meeting.arrived.get(&meeting.first).map_or(tensors.len(), Vec::len);
        if meeting.op != op || operands != tensors.len() {
            let ((r, p), other) = (self.grid.id(meeting.first), meeting.op.clone());
            return Err(malformed!(
                "process ({r}, {p}) of the same group is at {other} with {operands} operands, this one at {op} with {}",
                tensors.len()
            ));
        }
        meeting.arrived.insert(self.number, tensors);
        if meeting.arrived.len() == count {
            let outcome = state.meetings.remove(&key).map(|m| Arc::new(m.arrived));
            for &process in group {
                state.outcomes[process] = outcome.clone();
            }
            wake(&mut state, &key);
        }
        let number = self.number;
        self.wait_for(state, &key, op, |state| state.outcomes[number].take())
    }

    /// Leaves tensors for whoever receives them; does not wait.
    pub(crate) fn post(&self, to: Mailbox, tensors: Vec<Tensor>) {
        let mut state = self.grid.lock();
        state.mail.entry(to.clone()).or_default().push_back(tensors);
        wake(&mut state, &Key::Mail(to));
    }

    /// Waits for tensors.
    ///
    /// # Errors
    /// When none can ever come.
    pub(crate) fn collect(&self, from: Mailbox, op: &str) -> Result<Vec<Tensor>, Fault> {
        let state = self.grid.lock();
        let key = Key::Mail(from.clone());
        self.wait_for(state, &key, op, |state| state.mail.get_mut(&from)?.pop_front())
    }

    /// The next value of the infeed.
    pub(crate) fn infeed(&self) -> Option<Tensor> {
        self.grid.lock().infeed.pop_front()
    }
}

fn wake(state: &mut State, key: &Key) {
    for status in &mut state.status {
        if matches!(status, Status::Waiting(waits, _) if waits == key) {
            *status = Status::Ready;
        }
    }
}
