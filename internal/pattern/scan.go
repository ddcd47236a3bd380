package pattern

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxCount is the largest count regexp/syntax takes in a quantifier.
const maxCount = 1000

// anchors says which ends of the text every match must touch.
type anchors struct{ start, end bool }

// A scanner reads an expression once, left to right, and stops at the first
// construct outside the common part. It builds nothing: what it lets through,
// regexp/syntax reads as ECMA-262 would.
type scanner struct {
	expr string
	at   int
	open []int // offsets of the groups not closed yet
	prev term
	alts []alternative
}

// An alternative is a top-level one, with its anchors.
type alternative struct {
	at int
	anchors
}

// A term is what stands before the scanner, as far as a quantifier cares.
type term int

const (
	nothing  term = iota // the start of an alternative
	atom                 // may be repeated
	repeated             // an atom with its quantifier
	assertion
)

func scan(expr string) (anchors, error) {
	s := &scanner{expr: expr, alts: []alternative{{at: 0}}}
	if at := invalid(expr); at >= 0 {
		return anchors{}, s.refuse(at, "the expression is not valid UTF-8")
	}
	for s.at < len(expr) {
		if err := s.term(); err != nil {
			return anchors{}, err
		}
	}
	if n := len(s.open); n > 0 {
		return anchors{}, s.refuse(s.open[n-1], "the group is never closed")
	}
	return s.anchors()
}

// anchors returns the anchors that all top-level alternatives share. In
// ^a|b$ each anchor binds one alternative only, which is hardly ever meant.
func (s *scanner) anchors() (anchors, error) {
	first := s.alts[0].anchors
	for _, alt := range s.alts[1:] {
		if alt.anchors != first {
			return anchors{}, s.refuse(alt.at, "the alternative is not anchored like the first: anchor every alternative alike, or put them all in a group (?:…)")
		}
	}
	return first, nil
}

func (s *scanner) refuse(at int, format string, args ...any) error {
	return &Error{s.expr, at, fmt.Sprintf(format, args...)}
}

// peek returns the byte n after the current one, or 0 past the end.
func (s *scanner) peek(n int) byte {
	if s.at+n < len(s.expr) {
		return s.expr[s.at+n]
	}
	return 0
}

func (s *scanner) rune() rune {
	r, size := utf8.DecodeRuneInString(s.expr[s.at:])
	s.at += size
	return r
}

func (s *scanner) term() error {
	switch c := s.expr[s.at]; c {
	case '^', '$':
		return s.anchor(c)
	case '|':
		s.at++
		s.prev = nothing
		if len(s.open) == 0 {
			s.alts = append(s.alts, alternative{at: s.at})
		}
		return nil
	case '(':
		return s.group()
	case ')':
		if len(s.open) == 0 {
			return s.refuse(s.at, `")" closes no group: write \)`)
		}
		s.open = s.open[:len(s.open)-1]
		s.at++
	case '[':
		if err := s.class(); err != nil {
			return err
		}
	case '\\':
		if _, err := s.escape(false); err != nil {
			return err
		}
	case '*', '+', '?', '{':
		return s.quantifier()
	case '.':
		return s.refuse(s.at, `bare "." leaves out one line end in RE2 and four in ECMA-262: name the characters in a class, such as [^\n]`)
	case ']', '}':
		return s.refuse(s.at, `ECMA-262 takes no "%c" on its own: write \%c`, c, c)
	default:
		s.rune()
	}
	s.prev = atom
	return nil
}

func (s *scanner) anchor(c byte) error {
	alt := &s.alts[len(s.alts)-1]
	next := s.peek(1)
	switch {
	case len(s.open) > 0:
		return s.refuse(s.at, `"%c" inside a group: it may only stand at an end of the whole expression`, c)
	case c == '^' && s.at > alt.at:
		return s.refuse(s.at, `"^" is not at the start of the expression: write \^ for the character`)
	case c == '$' && s.at+1 < len(s.expr) && next != '|':
		return s.refuse(s.at, `"$" is not at the end of the expression: write \$ for the character`)
	case c == '^':
		alt.start = true
	default:
		alt.end = true
	}
	s.at++
	s.prev = assertion
	return nil
}

func (s *scanner) group() error {
	rest := s.expr[s.at:]
	if strings.HasPrefix(rest, "(?") && !strings.HasPrefix(rest, "(?:") {
		return s.refuse(s.at, "%s", extension(rest))
	}
	s.open = append(s.open, s.at)
	s.at++
	if strings.HasPrefix(rest, "(?:") {
		s.at += 2
	}
	s.prev = nothing
	return nil
}

// extension says what the group that starts rest with "(?" is.
func extension(rest string) string {
	for _, x := range [...]struct{ prefix, reason string }{
		{"(?=", "lookahead (?=…) is unknown to RE2"},
		{"(?!", "lookahead (?!…) is unknown to RE2"},
		{"(?<=", "lookbehind (?<=…) is unknown to RE2"},
		{"(?<!", "lookbehind (?<!…) is unknown to RE2"},
		{"(?P", "named group (?P<…>) is unknown to ECMA-262: write (…)"},
		{"(?<", "named group (?<…>) is spelt in more than one way: write (…)"},
	} {
		if strings.HasPrefix(rest, x.prefix) {
			return x.reason
		}
	}
	return "flags (?…) are not read alike: spell out what they would change"
}

func (s *scanner) quantifier() error {
	c := s.expr[s.at]
	switch {
	case s.prev == repeated && c == '?':
		return s.refuse(s.at, `lazy quantifier: "?" after a quantifier changes no answer here, leave it out`)
	case s.prev == repeated:
		return s.refuse(s.at, `"%c" repeats a repetition: put the first in a group (?:…)`, c)
	case s.prev == assertion:
		return s.refuse(s.at, `"%c" repeats an anchor`, c)
	case s.prev == nothing:
		return s.refuse(s.at, `"%c" repeats nothing: write \%c for the character`, c, c)
	}
	s.prev = repeated
	if c == '{' {
		return s.counts()
	}
	s.at++
	return nil
}

// counts reads {n}, {n,} or {n,m}. RE2 takes anything else after the brace,
// even {01}, for plain characters.
func (s *scanner) counts() error {
	inner, _, closed := strings.Cut(s.expr[s.at+1:], "}")
	low, high, ranged := strings.Cut(inner, ",")
	if !closed || !isCount(low) || high != "" && !isCount(high) {
		return s.refuse(s.at, `"{" starts no quantifier {n}, {n,} or {n,m}: write \{ for the character`)
	}
	n, err := strconv.Atoi(low)
	m := n
	if ranged && high != "" && err == nil {
		m, err = strconv.Atoi(high)
	}
	if err != nil || n > maxCount || m > maxCount {
		return s.refuse(s.at, "a quantifier counts beyond %d", maxCount)
	}
	if n > m {
		return s.refuse(s.at, "the quantifier's counts are out of order")
	}
	s.at += len(inner) + 2
	return nil
}

func isCount(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == "" && (s == "0" || s[0] != '0')
}

// invalid returns the offset of the first byte of s that is not UTF-8, or -1.
func invalid(s string) int {
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return i
		}
	}
	return -1
}
