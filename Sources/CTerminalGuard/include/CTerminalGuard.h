// Brings the terminal back to what it was, whatever way the program ends, and tells the event loop of signals.
//
// A C target because a signal handler may call only async-signal-safe functions, and no Swift is one: even reading
// a class property may take a lock. All that a handler writes is computed beforehand. One terminal a process.
#ifndef CTERMINALGUARD_H
#define CTERMINALGUARD_H

#include <stddef.h>
#include <termios.h>

enum {
  TERMINAL_GUARD_WAKE = 1,      // terminal_guard_wake was called
  TERMINAL_GUARD_RESIZED = 2,   // SIGWINCH
  TERMINAL_GUARD_CONTINUED = 4, // the program was stopped and runs again: repaint
  TERMINAL_GUARD_ENDING = 8,    // SIGTERM, SIGHUP or SIGINT: save and end within a second
};

// Opens the pipe that wakes the event loop. Returns its read end, or -1 with errno; again, the same end.
int terminal_guard_pipe(void);

// The most bytes of a sequence that terminal_guard_prepare takes.
enum { TERMINAL_GUARD_ROOM = 1024 };

// Says what is written to `tty` to leave the full screen and to enter it again, and the terminal's modes outside and
// inside. The first `switch_size` bytes of `enter` switch to the alternate screen: they are left out where the program
// comes back without having left. The bytes are copied. Returns 0, or -1 where there are too many.
int terminal_guard_prepare(int tty, const char *leave, size_t leave_size, const char *enter, size_t enter_size,
                           size_t switch_size, const struct termios *outside, const struct termios *inside);

// Notes the actions that signals have now, for terminal_guard_remove to give back.
void terminal_guard_remember(void);

// Takes the signals over; terminal_guard_remember and terminal_guard_prepare come first. Whoever ignored a signal (nohup) keeps ignoring it.
void terminal_guard_install(void);

// Gives every signal its old action back.
void terminal_guard_remove(void);

// Writes the sequences and sets the modes to leave the full screen, or to enter it. Does nothing when already there.
void terminal_guard_leave(void);
void terminal_guard_enter(void);

// Whether the full screen is up: not while stopped, in the background or behind an editor.
int terminal_guard_on_screen(void);

// Leaves the full screen, stops the program's process group as Ctrl-Z does, and enters again when it is continued.
void terminal_guard_stop(void);

// Wakes the event loop; from any thread and from any handler.
void terminal_guard_wake(void);

// Empties the pipe and returns what happened since the last call, as a sum of the constants above.
int terminal_guard_take(void);

// The signal behind TERMINAL_GUARD_ENDING, or 0.
int terminal_guard_ending_signal(void);

#endif
