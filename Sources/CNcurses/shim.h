// What of ncurses Swift can't see by itself. Each wrapper says why it exists.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stddef.h>

// tigetstr answers with (char *)-1 for a name that is no string, which Swift would take for a pointer.
static inline const char *cn_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// tiparm is variadic, and variadic functions are not imported. The result lives until the next call.
static inline const char *cn_expand1(const char *capability, int first) {
  return tiparm(capability, first);
}

static inline const char *cn_expand2(const char *capability, int first, int second) {
  return tiparm(capability, first, second);
}

// KEY_F(n) is a macro with a parameter, and KEY_F0 is written as one number on some systems and as a sum on others.
static inline int cn_function_key(int number) { return KEY_F(number); }

#endif
