package program

import (
	"strings"
	"unicode"

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
	if hexadecimal(trimmed) {
		add(strings.ToLower(trimmed))
	}
	return all
}

// letters is what is left of a code without its capitals, accents and separators.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, plainLetters.Replace(strings.ToLower(s)))
}

var plainLetters = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n")

// hexadecimal reports whether a text is an id or digest, in which capitals tell nothing.
func hexadecimal(s string) bool {
	s = strings.ToLower(s)
	s = strings.TrimPrefix(s, "sha256:")
	return len(s) >= 16 && s[0] != '-' && strings.Trim(s, "0123456789abcdef-") == ""
}

// instant is an instant as the model writes it: T and Z in capitals, the minutes of the
// offset behind a colon; "" if it is none.
func instant(s string) string {
	const local = "0000-00-00T00:00:00"
	if len(s) <= len(local) || !shaped(s[:10], local[:10]) || !strings.ContainsRune("Tt ", rune(s[10])) || !shaped(s[11:len(local)], local[11:]) {
		return ""
	}
	rest := s[len(local):]
	if fraction, ok := strings.CutPrefix(rest, "."); ok {
		rest = strings.TrimLeft(fraction, digits)
		if len(rest) == len(fraction) {
			return ""
		}
	}
	said := s[:10] + "T" + s[11:len(s)-len(rest)]
	rest = strings.TrimPrefix(rest, " ")
	if rest == "Z" || rest == "z" {
		return said + "Z"
	}
	rest = strings.Replace(rest, "−", "-", 1)
	switch {
	case !strings.HasPrefix(rest, "+") && !strings.HasPrefix(rest, "-"):
	case shaped(rest[1:], "00:00"):
		return said + rest
	case shaped(rest[1:], "0000"):
		return said + rest[:3] + ":" + rest[3:]
	case shaped(rest[1:], "00"):
		return said + rest + ":00"
	}
	return ""
}

const digits = "0123456789"

// shaped reports whether a text is like another, with any digit in the place of a 0.
func shaped(s, like string) bool {
	if len(s) != len(like) {
		return false
	}
	for i := range len(s) {
		if digit := '0' <= s[i] && s[i] <= '9'; like[i] == '0' && !digit || like[i] != '0' && s[i] != like[i] {
			return false
		}
	}
	return true
}

// day is a day as the model writes it, of one that begins with its year: only there is the
// order plain; "" if it is none.
func day(s string) string {
	if len(s) < 5 || !strings.ContainsRune("-/.", rune(s[4])) {
		return ""
	}
	parts := strings.Split(s, s[4:5])
	if len(parts) != 3 || len(parts[0]) != 4 || strings.Trim(s, digits+s[4:5]) != "" {
		return ""
	}
	for _, p := range parts[1:] {
		if p == "" || len(p) > 2 {
			return ""
		}
	}
	return parts[0] + "-" + two(parts[1]) + "-" + two(parts[2])
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
