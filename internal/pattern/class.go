package pattern

import (
	"strconv"
	"strings"
)

// class reads a class from its opening bracket on.
func (s *scanner) class() error {
	open := s.at
	s.at++
	if s.peek(0) == '^' {
		s.at++
	}
	first := s.at
	if s.peek(0) == ']' {
		return s.refuse(open, `empty class: RE2 takes the "]" for a member, write \] for the character`)
	}
	for s.at < len(s.expr) {
		if s.expr[s.at] == ']' {
			s.at++
			return nil
		}
		if err := s.span(first); err != nil {
			return err
		}
	}
	return s.refuse(open, "the class is never closed")
}

// span reads a member of a class or a range of them.
func (s *scanner) span(first int) error {
	at := s.at
	lo, one, err := s.member(first)
	if err != nil || s.peek(0) != '-' || s.peek(1) == ']' {
		return err
	}
	s.at++
	if s.at == len(s.expr) {
		return nil // class says what is missing
	}
	hi, last, err := s.member(first)
	switch {
	case err != nil:
		return err
	case !one || !last:
		return s.refuse(at, `a range in a class runs from \d or to it: write \- for the character`)
	case lo > hi:
		return s.refuse(at, "the range %s is out of order", s.expr[at:s.at])
	}
	return nil
}

// member reads one member of a class; one reports whether it is the character r
// or a set such as \d.
func (s *scanner) member(first int) (r rune, one bool, err error) {
	switch c := s.expr[s.at]; {
	case c == '\\':
		return s.escape(true)
	case c == '[' && s.peek(1) == ':':
		return 0, false, s.refuse(s.at, "POSIX class [:…:] is unknown to ECMA-262: write the ranges out")
	case c == '[':
		return 0, false, s.refuse(s.at, `"[" inside a class: write \[`)
	case c == '-' && s.at != first && s.peek(1) != ']':
		return 0, false, s.refuse(s.at, `"-" inside a class is neither a range nor at an end: write \-`)
	}
	return s.rune(), true, nil
}

// escape reads an escape sequence; one reports whether it is the
// character r or for the set \d, which is ASCII in ECMA-262 and RE2 alike.
func (s *scanner) escape(inClass bool) (r rune, one bool, err error) {
	at := s.at
	s.at++
	if s.at == len(s.expr) {
		return 0, false, s.refuse(at, "the expression ends in a backslash")
	}
	r = s.rune()
	switch {
	case r == 'd':
		return 0, false, nil
	case strings.ContainsRune(`^$\.*+?()[]{}|/`, r), inClass && r == '-':
		return r, true, nil
	case strings.ContainsRune("fnrtv", r):
		return controls[r], true, nil
	case r == 'x':
		end := min(s.at+2, len(s.expr))
		n, err := strconv.ParseUint(s.expr[s.at:end], 16, 8)
		if err != nil || end < s.at+2 {
			return 0, false, s.refuse(at, `\x without two hexadecimal digits: write \xHH`)
		}
		s.at = end
		return rune(n), true, nil
	}
	if why, ok := escapes[r]; ok {
		return 0, false, s.refuse(at, "%s", why)
	}
	return 0, false, s.refuse(at, `\%c is refused by ECMA-262 or RE2: write the character itself`, r)
}

var controls = map[rune]rune{'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v'}

// escapes says what is wrong with the escapes people know from elsewhere.
var escapes = map[rune]string{
	's': `\s is ASCII white space in RE2 and Unicode in ECMA-262: name the characters in a class`,
	'S': `\S is the complement of ASCII white space in RE2 and of Unicode in ECMA-262: name the characters in a class`,
	'w': `\w covers more letters in some validators than in others: write [0-9A-Za-z_]`,
	'W': `\W leaves out more letters in some validators than in others: write [^0-9A-Za-z_]`,
	'D': `\D leaves out more digits in some validators than in others: write [^0-9]`,
	'b': `\b is a word boundary, and a backspace in a class of ECMA-262: write out what may stand there`,
	'B': `\B depends on what a word is: write out what may stand there`,
	'A': `\A is unknown to ECMA-262: write ^`,
	'z': `\z is unknown to ECMA-262: write $`,
	'Z': `\Z is unknown to ECMA-262 and RE2: write $`,
	'p': `\p{…} depends on the edition of Unicode: write the ranges out`,
	'P': `\P{…} depends on the edition of Unicode: write the ranges out`,
	'k': `back-reference \k<…> is unknown to RE2`,
	'1': backReference, '2': backReference, '3': backReference,
	'4': backReference, '5': backReference, '6': backReference,
	'7': backReference, '8': backReference, '9': backReference,
	'0': `\0 is octal in RE2: write \x00`,
	'u': `\u is unknown to RE2: write \xHH or the character itself`,
	'c': `\c is unknown to RE2: write \xHH`,
	'a': `\a is unknown to ECMA-262: write \x07`,
	'C': `\C is unknown to ECMA-262`,
	'Q': `\Q is unknown to ECMA-262: escape each character`,
	'E': `\E is unknown to ECMA-262: escape each character`,
}

const backReference = "a back-reference is unknown to RE2"
