#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Seconds that the event loop has to save and end after SIGTERM, before the handler ends the program itself.
enum { GRACE = 1 };

static char leave_bytes[TERMINAL_GUARD_ROOM], enter_bytes[TERMINAL_GUARD_ROOM];
static size_t leave_count, enter_count, switch_count;
static struct termios outside_modes, inside_modes;
static int tty_descriptor = -1;
static int wake_pipe[2] = {-1, -1};
static atomic_int on_screen, happened, ending_signal, stopping, comes_back;

// Swift's backtracer prompts on the terminal; it must find it restored, so its handlers run after these.
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGSYS};
static const int endings[] = {SIGTERM, SIGHUP, SIGINT, SIGALRM};
static const int others[] = {SIGTSTP, SIGCONT, SIGWINCH};
enum { SIGNALS = 65 };
static struct sigaction old_actions[SIGNALS];
static char taken[SIGNALS];

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static void write_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(tty_descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno != EINTR) {
      return; // The terminal is gone, or won't take more: nothing can be done from here.
    }
  }
}

// In the background (`bg`) this stops the program, as the kernel sees to (SIGTTOU), until it is brought to the front: that
// is wanted, for the shell sends no signal when it brings a running program to the front.
static void set_modes(const struct termios *modes) {
  while (tcsetattr(tty_descriptor, TCSANOW, modes) == -1 && errno == EINTR) {
  }
}

int terminal_guard_on_screen(void) { return atomic_load(&on_screen); }

void terminal_guard_leave(void) {
  int saved = errno;
  if (atomic_exchange(&on_screen, 0)) {
    write_all(leave_bytes, leave_count);
    set_modes(&outside_modes);
  }
  errno = saved;
}

void terminal_guard_enter(void) {
  int saved = errno;
  if (!atomic_exchange(&on_screen, 1)) {
    set_modes(&inside_modes);
    write_all(enter_bytes, enter_count);
  }
  errno = saved;
}

static void tell(int what) {
  int saved = errno;
  atomic_fetch_or(&happened, what);
  // A full pipe wakes the loop just as well.
  ssize_t ignored = write(wake_pipe[1], "", 1);
  (void)ignored;
  errno = saved;
}

void terminal_guard_wake(void) { tell(TERMINAL_GUARD_WAKE); }

int terminal_guard_take(void) {
  char buffer[64];
  while (read(wake_pipe[0], buffer, sizeof buffer) > 0) {
  }
  return atomic_exchange(&happened, 0);
}

int terminal_guard_ending_signal(void) { return atomic_load(&ending_signal); }

int terminal_guard_pipe(void) {
  if (wake_pipe[0] == -1 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) == -1) return -1;
  return wake_pipe[0];
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  terminal_guard_leave();
  sigaction(number, &old_actions[number], NULL);
  // A fault happens again on return, with its address, now under the old action. A signal that was sent, and a
  // breakpoint that lies behind, do not: those are raised again, and come when this handler has returned.
  if (info == NULL || info->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void end_now(int number) {
  terminal_guard_leave();
  signal(number, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  raise(number);
  // The shell then sees a program ended by a signal, 128 + number.
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  _exit(128 + number);
}

static void on_ending(int number) {
  int first = atomic_load(&ending_signal);
  if (number == SIGALRM) {
    if (first) end_now(first); // The loop did not come round: it is stuck, or nobody asks for events.
    return;
  }
  // A hang-up comes twice as a rule, from the kernel and from the shell: that is no reason to cut the saving short.
  if (first) return;
  atomic_store(&ending_signal, number);
  alarm(GRACE);
  tell(TERMINAL_GUARD_ENDING);
}

// Called whenever the program runs again.
static void come_back(void) {
  if (atomic_exchange(&comes_back, 0)) {
    terminal_guard_enter();
  } else if (atomic_load(&on_screen)) {
    // After SIGSTOP, which no one can catch, the shell has set its own modes.
    set_modes(&inside_modes);
    write_all(enter_bytes + switch_count, enter_count - switch_count);
  } else {
    return; // An editor has the screen.
  }
  tell(TERMINAL_GUARD_CONTINUED | TERMINAL_GUARD_RESIZED);
}

// Leaves, stops under the default action, and comes back when the program is continued.
static void stop(int whole_group) {
  if (atomic_exchange(&stopping, 1)) return;
  int was_on_screen = atomic_load(&on_screen);
  terminal_guard_leave();
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  sigset_t set, before;
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  if (whole_group) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  pthread_sigmask(SIG_UNBLOCK, &set, &before); // Stops here.
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  atomic_store(&comes_back, was_on_screen);
  come_back();
  atomic_store(&stopping, 0);
}

void terminal_guard_stop(void) {
  // Where SIGTSTP was ignored from the start there is no job control, and nobody to continue the program.
  if (taken[SIGTSTP]) stop(1);
}

static void on_stop(int number) {
  (void)number;
  int saved = errno;
  stop(0);
  errno = saved;
}

static void on_continue(int number) {
  (void)number;
  int saved = errno;
  if (!atomic_load(&stopping)) come_back();
  errno = saved;
}

static void on_resize(int number) {
  (void)number;
  tell(TERMINAL_GUARD_RESIZED);
}

int terminal_guard_prepare(int tty, const char *leave, size_t leave_size, const char *enter, size_t enter_size,
                           size_t switch_size, const struct termios *outside, const struct termios *inside) {
  if (leave_size > sizeof leave_bytes || enter_size > sizeof enter_bytes || switch_size > enter_size) return -1;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before); // No handler may see half of it.
  tty_descriptor = tty;
  memcpy(leave_bytes, leave, leave_size);
  memcpy(enter_bytes, enter, enter_size);
  leave_count = leave_size;
  enter_count = enter_size;
  switch_count = switch_size;
  outside_modes = *outside;
  inside_modes = *inside;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return 0;
}

static void take_over(int number, void (*handler)(int), void (*informed)(int, siginfo_t *, void *)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  // On the alternate stack where the thread has one: a stack overflow leaves no room on the other.
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  if (informed != NULL) {
    action.sa_flags |= SA_SIGINFO;
    action.sa_sigaction = informed;
  } else {
    action.sa_handler = handler;
  }
  if (old_actions[number].sa_handler == SIG_IGN && number != SIGWINCH && number != SIGCONT) return;
  if (sigaction(number, &action, NULL) == 0) taken[number] = 1;
}

void terminal_guard_remember(void) {
  for (int number = 1; number < SIGNALS; number++) sigaction(number, NULL, &old_actions[number]);
}

void terminal_guard_install(void) {
  static char stack[65536];
  static int registered;
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
  }
  if (!registered) registered = atexit(terminal_guard_leave) == 0;
  atomic_store(&ending_signal, 0);
  atomic_store(&on_screen, 1);
  for (size_t i = 0; i < COUNT(crashes); i++) take_over(crashes[i], NULL, on_crash);
  for (size_t i = 0; i < COUNT(endings); i++) take_over(endings[i], on_ending, NULL);
  void (*const handlers[])(int) = {on_stop, on_continue, on_resize};
  for (size_t i = 0; i < COUNT(others); i++) take_over(others[i], handlers[i], NULL);
}

void terminal_guard_remove(void) {
  alarm(0);
  for (int number = 1; number < SIGNALS; number++) {
    if (taken[number]) sigaction(number, &old_actions[number], NULL);
    taken[number] = 0;
  }
}
