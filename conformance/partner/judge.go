package partner

import (
	"bytes"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// Judge compares an answer with what a case must give; nil if it is that. At
// level 1, it matters of a file only whether it is valid.
func Judge(c *conformance.Case, got map[string]jsontext.Value, level int) error {
	var want map[string]any
	if err := json.Unmarshal(c.Answer, &want); err != nil {
		return err
	}
	if level == 1 {
		delete(want, "findings")
	}
	have := map[string]any{}
	for name, v := range got {
		var x any
		if err := json.Unmarshal(v, &x); err != nil {
			return err
		}
		have[name] = x
	}
	if err := compare("", want, have); err != nil {
		return err
	}
	output, _ := have["output"].(string)
	if c.Output == "" {
		if output != "" {
			return check.Errorf(textNoOutput)
		}
		return nil
	}
	expected, err := c.File(c.Output)
	if err != nil {
		return err
	}
	if c.Minted {
		output = Numbered(output)
	}
	return sameBytes(expected, []byte(output))
}

// sameBytes returns where two outputs begin to differ.
func sameBytes(want, got []byte) error {
	if bytes.Equal(want, got) {
		return nil
	}
	n := 0
	for n < len(want) && n < len(got) && want[n] == got[n] {
		n++
	}
	from := n
	for from > 0 && n-from < 20 || from > 0 && from < len(want) && !utf8.RuneStart(want[from]) {
		from--
	}
	end := func(b []byte) string { return strconv.Quote(string(b[min(from, len(b)):min(from+60, len(b))])) }
	return check.Errorf(textOutput, n, end(want), end(got))
}

// mintedID is the id of a record at the beginning of a line.
var mintedID = regexp.MustCompile(`(?m)^\{"id":"[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"`)

// Numbered returns an output whose random ids are numbered in their order.
func Numbered(output string) string {
	n := 0
	return mintedID.ReplaceAllStringFunc(output, func(string) string {
		n++
		id := strconv.Itoa(n)
		return `{"id":"00000000-0000-4000-8000-` + strings.Repeat("0", 12-len(id)) + id + `"`
	})
}

// compare returns where what a program answers is not what it must be. Members
// that need not be there do no harm.
func compare(at string, want, have any) error {
	switch w := want.(type) {
	case map[string]any:
		h, ok := have.(map[string]any)
		if !ok {
			return differs(at, want, have)
		}
		for _, name := range slices.Sorted(maps.Keys(w)) {
			y, there := h[name]
			if !there {
				return differs(at+"/"+name, w[name], nil)
			}
			if err := compare(at+"/"+name, w[name], y); err != nil {
				return err
			}
		}
		return nil
	case []any:
		h, ok := have.([]any)
		if ok && isFindings(w) {
			return compareFindings(at, w, h)
		}
		if !ok || len(h) != len(w) {
			return differs(at, want, have)
		}
		for i := range w {
			if err := compare(at+"/"+strconv.Itoa(i), w[i], h[i]); err != nil {
				return err
			}
		}
		return nil
	}
	if want != have {
		return differs(at, want, have)
	}
	return nil
}

// isFindings reports whether a list is one of findings, whose order does not matter.
func isFindings(list []any) bool {
	if len(list) == 0 {
		return false
	}
	m, _ := list[0].(map[string]any)
	return m["rule"] != nil
}

// compareFindings matches each finding with one that the program tells. Whoever
// does not look for the member that a name may stand for finds that it is missing.
func compareFindings(at string, want, have []any) error {
	rest := slices.Clone(have)
	take := func(is func(any) bool) bool {
		i := slices.IndexFunc(rest, is)
		if i >= 0 {
			rest = slices.Delete(rest, i, i+1)
		}
		return i >= 0
	}
	misspelt := []string{} // the objects of such members
	for _, w := range want {
		w := w.(map[string]any)
		if !take(func(h any) bool { return sameFinding(w, h) }) {
			return differs(at, want, have)
		}
		if w["rule"] == misspelling {
			misspelt = append(misspelt, path.Dir(w["pointer"].(string)))
		}
	}
	for _, object := range misspelt {
		take(func(h any) bool {
			m, _ := h.(map[string]any)
			pointer, _ := m["pointer"].(string)
			return m["rule"] == "shape.required" && path.Dir(pointer) == object
		})
	}
	if len(rest) > 0 {
		return differs(at, want, have)
	}
	return nil
}

// misspelling is the rule of an unknown member whose name resembles one that is
// missing: looking for it is a service to people.
const misspelling = "shape.additionalProperties.spelling"

// sameFinding reports whether a finding is the one that must be there. Some
// parsers do not know the place of a fault, and some readers do not look for the
// member that a name may stand for.
func sameFinding(want map[string]any, have any) bool {
	h, ok := have.(map[string]any)
	if !ok {
		return false
	}
	rule, _ := want["rule"].(string)
	for name, x := range want {
		y := h[name]
		switch {
		case x == y:
		case name == "pointer" && (rule == "json.syntax" || rule == "json.depth"):
		case name == "pointer" && strings.HasPrefix(rule, "record.geometry"):
			w, _, _ := strings.Cut(x.(string), "/coordinates")
			if s, _ := y.(string); s != w && !strings.HasPrefix(s, w+"/") {
				return false
			}
		case name == "rule" && rule == misspelling && y == "shape.additionalProperties":
		default:
			return false
		}
	}
	return true
}

func differs(at string, want, have any) error {
	show := func(v any) string {
		b, _ := json.Marshal(v, json.Deterministic(true))
		if s := string(b); len(s) <= mostShown {
			return s
		}
		return strings.ToValidUTF8(string(b[:mostShown]), "") + "…"
	}
	if have == nil {
		return check.Errorf(textAbsent, at, show(want))
	}
	return check.Errorf(textDiffers, at, show(want), show(have))
}

// mostShown is how many bytes of a value are quoted.
const mostShown = 300

var (
	textDiffers  = check.Text{ES: "%s debe ser %s, no %s", EN: "%s must be %s, not %s"}
	textAbsent   = check.Text{ES: "falta %s, que debe ser %s", EN: "%s is missing; it must be %s"}
	textNoOutput = check.Text{ES: "no debe haber output", EN: "there must be no output"}
	textOutput   = check.Text{ES: "output difiere a partir del byte %d: debe seguir %s, no %s", EN: "output differs from byte %d on: it must go on %s, not %s"}
)
