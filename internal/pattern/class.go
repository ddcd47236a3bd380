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
	if s.peek(0) == ']' {
		return s.refuse(open, `empty class: RE2 takes the "]" for a member, write \] for the character`)
	}
	for s.at < len(s.expr) {
		if s.expr[s.at] == ']' {
			s.at++
			return nil
		}
		if err := s.span(); err != nil {
			return err
		}
	}
	return s.refuse(open, "the class is never closed")
}

// span reads a member of a class or a range of them.
func (s *scanner) span() error {
	at := s.at
	lo, err := s.member()
	if err != nil || s.peek(0) != '-' {
		return err
	}
	if s.peek(1) == ']' {
		return s.refuse(s.at, hyphen)
	}
	s.at++
	if s.at == len(s.expr) {
		return nil // class says what is missing
	}
	hi, err := s.member()
	switch {
	case err != nil:
		return err
	case lo > hi:
		return s.refuse(at, "the range %s is out of order", s.expr[at:s.at])
	}
	return nil
}

// hyphen says how a "-" that makes no range is written: the flag v of ECMA-262
// takes no other spelling, wherever in a class it stands.
const hyphen = `"-" inside a class makes no range: write \-`

// member reads one character in a class.
func (s *scanner) member() (r rune, err error) {
	switch c := s.expr[s.at]; {
	case c == '\\':
		return s.escape(true)
	case c == '[' && s.peek(1) == ':':
		return 0, s.refuse(s.at, "POSIX class [:…:] is unknown to ECMA-262: write the ranges out")
	case c == '-':
		return 0, s.refuse(s.at, hyphen)
	case strings.IndexByte("[(){}/|", c) >= 0:
		return 0, s.refuse(s.at, `"%c" inside a class: write \%c`, c, c)
	case c == s.peek(1) && strings.IndexByte("&!#$%*+,.:;<=>?@^`~", c) >= 0:
		return 0, s.refuse(s.at, `"%c%c" inside a class is an operator to some engines: write the character once`, c, c)
	}
	return s.rune(), nil
}

// escape reads an escape sequence for the character r.
func (s *scanner) escape(inClass bool) (r rune, err error) {
	at := s.at
	s.at++
	if s.at == len(s.expr) {
		return 0, s.refuse(at, "the expression ends in a backslash")
	}
	r = s.rune()
	switch {
	case strings.ContainsRune(`^$\.*+?()[]{}|/`, r), inClass && r == '-':
		return r, nil
	case strings.ContainsRune("fnrt", r):
		return controls[r], nil
	case r == 'x':
		end := min(s.at+2, len(s.expr))
		n, err := strconv.ParseUint(s.expr[s.at:end], 16, 8)
		if err != nil || end < s.at+2 {
			return 0, s.refuse(at, `\x without two hexadecimal digits: write \xHH`)
		}
		s.at = end
		return rune(n), nil
	}
	if why, ok := escapes[r]; ok {
		return 0, s.refuse(at, "%s", why)
	}
	return 0, s.refuse(at, `\%c is refused by ECMA-262 or RE2: write the character itself`, r)
}

var controls = map[rune]rune{'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escapes says what is wrong with the escapes people know from elsewhere.
var escapes = map[rune]string{
	'd': `\d is any digit of Unicode in Python and .NET: write [0-9]`,
	'v': `\v is a class of line ends in Java: write \x0b`,
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
