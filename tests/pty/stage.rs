//! The stage: a program in a pseudo-terminal, what it writes, and the keys that it is given.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use plenary::app::key::{Code, Key, script};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::fs::OFlags;
use rustix::process::{Pid, Signal, kill_process};

/// Reaching it is a failure; nothing waits for it to pass.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a look for something other than output may wait for output.
const A_LOOK: Duration = Duration::from_millis(20);
const FRAME_BEGINS: &[u8] = b"\x1b[?2026h";
const FRAME_ENDS: &[u8] = b"\x1b[?2026l";

pub struct Stage {
    master: Box<dyn MasterPty + Send>,
    /// Stays open, so that the settings can still be read after the program has ended.
    _slave: Box<dyn SlavePty + Send>,
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    terminal: vt100::Parser,
    /// Everything that the program wrote; a screen may be gone before anybody looks at it.
    pub written: Vec<u8>,
    /// The terminal's settings before the program ran.
    before: String,
}

impl Stage {
    pub fn start(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let size = PtySize { rows, cols: columns, ..PtySize::default() };
        let pair = native_pty_system().openpty(size).unwrap();
        let before = settings(pair.master.as_ref());
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            master: pair.master,
            _slave: pair.slave,
            child,
            writer,
            output,
            terminal: vt100::Parser::new(rows, columns, 0),
            written: Vec::new(),
            before,
        }
    }

    /// Keys as the key scripts of the screens' tests write them; `<f8>`, `<enter>`, `<c-o>` and the like.
    pub fn play(&mut self, keys: &str) -> &mut Self {
        let bytes: Vec<u8> = script(keys).unwrap().into_iter().flat_map(bytes_of).collect();
        self.send(&bytes)
    }

    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.send(format!("\x1b[200~{text}\x1b[201~").as_bytes())
    }

    pub fn send(&mut self, bytes: &[u8]) -> &mut Self {
        self.writer.write_all(bytes).unwrap();
        self
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.master.resize(PtySize { rows, cols: columns, ..PtySize::default() }).unwrap();
        self.terminal.screen_mut().set_size(rows, columns);
        self
    }

    pub fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    /// Reads until the text is on the screen.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
        self.until(&format!("“{text}” on the screen"), |stage| stage.text().contains(text))
    }

    /// Reads until the text is not on the screen any more.
    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Self {
        self.until(&format!("a screen without “{text}”"), |stage| !stage.text().contains(text))
    }

    /// Reads until the program has written this, at any time.
    #[track_caller]
    pub fn wrote(&mut self, text: &str) -> &mut Self {
        self.until(&format!("“{text}” in the output"), |stage| stage.has_written(text.as_bytes()))
    }

    pub fn has_written(&self, bytes: &[u8]) -> bool {
        memchr::memmem::find(&self.written, bytes).is_some()
    }

    /// Reads until it is so. Screens are looked at when a frame is complete, not in its middle.
    #[track_caller]
    pub fn until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) -> &mut Self {
        let began = Instant::now();
        loop {
            while let Ok(bytes) = self.output.try_recv() {
                self.take(&bytes);
            }
            if self.is_between_frames() && is_so(self) {
                return self;
            }
            match self.output.recv_timeout(A_LOOK) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => panic!("the terminal is gone; no {what}"),
            }
            assert!(began.elapsed() < PATIENCE, "no {what}; the screen is\n{}", self.text());
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.terminal.process(bytes);
        self.written.extend_from_slice(bytes);
    }

    fn is_between_frames(&self) -> bool {
        let last = |sequence| memchr::memmem::rfind(&self.written, sequence);
        last(FRAME_BEGINS) <= last(FRAME_ENDS)
    }

    pub fn screen(&self) -> &vt100::Screen {
        self.terminal.screen()
    }

    pub fn text(&self) -> String {
        self.screen().contents()
    }

    pub fn has_taken_the_terminal_over(&self) -> bool {
        let screen = self.screen();
        screen.alternate_screen()
            && screen.hide_cursor()
            && screen.bracketed_paste()
            && settings(self.master.as_ref()) != self.before
    }

    /// Reads until the program has ended, and gives its exit status.
    #[track_caller]
    pub fn ended(&mut self) -> u32 {
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                self.take_the_rest();
                return status.exit_code();
            }
            if let Ok(bytes) = self.output.recv_timeout(A_LOOK) {
                self.take(&bytes);
            }
            assert!(began.elapsed() < PATIENCE, "does not end; the screen is\n{}", self.text());
        }
    }

    /// What the program wrote before it ended: a mark that is written into the terminal after it comes last.
    fn take_the_rest(&mut self) {
        const MARK: &[u8] = b"\x1eended\x1e";
        let name = self.master.tty_name().expect("the terminal has a name");
        let no_new_terminal_of_ours = OFlags::NOCTTY.bits().cast_signed();
        let terminal = File::options().write(true).custom_flags(no_new_terminal_of_ours).open(name);
        terminal.and_then(|mut terminal| terminal.write_all(MARK)).expect("the terminal is there");
        let mut rest = Vec::new();
        while !rest.ends_with(MARK) {
            rest.extend(self.output.recv_timeout(PATIENCE).expect("the mark comes back"));
        }
        rest.truncate(rest.len() - MARK.len());
        self.take(&rest);
    }

    /// The terminal is as it was before the program.
    #[track_caller]
    pub fn gives_the_terminal_back(&self) {
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "bracketed paste is on");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(settings(self.master.as_ref()), self.before, "raw mode is on");
    }
}

/// A test that fails must not leave its programs behind.
impl Drop for Stage {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().unwrap())
}

/// What a keyboard sends.
fn bytes_of(key: Key) -> Vec<u8> {
    match (key.code, key.ctrl) {
        (Code::Char(letter), true) => vec![letter as u8 & 0x1f],
        (Code::Char(letter), false) => letter.to_string().into_bytes(),
        (Code::Enter, _) => b"\r".to_vec(),
        (Code::Esc, _) => b"\x1b".to_vec(),
        (Code::Tab, _) => b"\t".to_vec(),
        (Code::Backspace, _) => b"\x7f".to_vec(),
        (Code::Up, _) => b"\x1b[A".to_vec(),
        (Code::Down, _) => b"\x1b[B".to_vec(),
        (Code::Right, _) => b"\x1b[C".to_vec(),
        (Code::F(number @ 1..=4), _) => vec![0x1b, b'O', b'O' + number],
        (Code::F(number), _) => {
            let code = [15, 17, 18, 19, 20, 21, 23, 24][usize::from(number) - 5];
            format!("\x1b[{code}~").into_bytes()
        }
        (code, _) => panic!("no bytes for {code:?}"),
    }
}
