package program

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/comision-mixta/mixta/internal/scan"
)

// respelt returns what a string may be meant to be that is not spelled as its form asks:
// a code with other capitals, accents or separators, a text with spaces around it, an
// instant or a day written otherwise. Each says the same as the string does.
func (n *Node) respelt(old []byte) (all []string) {
	s := scan.NewBytes(old, scan.Limits{})
	if n.form != text || s.Peek() != '"' {
		return nil
	}
	said := string(s.String())
	add := func(v string) { all = append(all, string(AppendString(nil, v))) }
	plain := letters(said)
	for _, codes := range []map[string]string{n.codes, n.known} {
		for c := range codes {
			if letters(c) == plain {
				add(c)
			}
		}
	}
	if n.codes != nil || len(all) > 0 {
		return all
	}
	trimmed := strings.TrimFunc(said, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || unicode.IsControl(r) })
	for _, v := range []string{trimmed, instant(trimmed), day(trimmed)} {
		if v != said && v != "" {
			add(v)
		}
	}
	if hex().MatchString(trimmed) {
		add(strings.ToLower(trimmed))
	}
	return all
}

// letters is what is left of a code without its capitals, accents and separators.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFD.String(s))
}

// hex matches ids and digests, in which capitals tell nothing.
var hex = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?i)(sha256:)?[0-9a-f][0-9a-f-]{15,}$`) })

var anInstant = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?) ?(?:([Zz])|([+\-−])([0-9]{2}):?([0-9]{2})?)$`)
})

// instant is an instant as the model writes it: T and Z in capitals, the minutes of the
// offset behind a colon; "" if it is none.
func instant(s string) string {
	m := anInstant().FindStringSubmatch(s)
	switch {
	case m == nil:
		return ""
	case m[3] != "":
		return m[1] + "T" + m[2] + "Z"
	}
	minutes := m[6]
	if minutes == "" {
		minutes = "00"
	}
	return m[1] + "T" + m[2] + strings.ReplaceAll(m[4], "−", "-") + m[5] + ":" + minutes
}

var aDay = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^([0-9]{4})([-/.])([0-9]{1,2})([-/.])([0-9]{1,2})$`)
})

// day is a day as the model writes it, of one that begins with its year: only there is the
// order plain; "" if it is none.
func day(s string) string {
	m := aDay().FindStringSubmatch(s)
	if m == nil || m[2] != m[4] {
		return ""
	}
	return m[1] + "-" + two(m[3]) + "-" + two(m[5])
}

func two(digits string) string { return strings.Repeat("0", 2-len(digits)) + digits }

// retyped returns what a value of another type may be meant to be: a number or a truth
// value in quotes, a code that was taken for a number, one item without its list.
func (n *Node) retyped(old []byte) []string {
	s := scan.NewBytes(old, scan.Limits{Depth: anyDepth})
	kind := s.Peek()
	switch {
	case kind == '"' && (n.form == number || n.form == integer || n.form == boolean):
		said := strings.TrimSpace(string(s.String()))
		if said == "true" || said == "false" || len(scan.Spelling([]byte(said+" "))) == len(said) && said != "" {
			return []string{said}
		}
	case kind == '0' && n.form == text && (n.codes != nil || n.match != nil):
		return []string{`"` + string(old) + `"`}
	case n.form == array && kind != '[' && kind != 'n':
		return []string{"[" + string(old) + "]"}
	}
	return nil
}
