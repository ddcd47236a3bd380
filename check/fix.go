package check

import "strings"

// Fixing says what may be done about the findings of a rule that come with a [Fix].
// The zero value is that none does: there is no one right answer.
type Fixing uint8

// The ways to fix.
const (
	NoFix Fixing = iota // what is right, only people know
	Asked               // the rest of the record gives the value, unless something there is wrong instead: a person decides
	Safe                // what the file says stays the same: only its form is mended
)

// String returns the name of the way in JSON; "" of none.
func (f Fixing) String() string { return [...]string{"", "asked", "safe"}[min(f, Safe)] }

// Fix is the one answer to a finding: what is to stand in the text in place of
// something else. No fix adds a fact that the text does not have.
type Fix struct {
	Offset int64 // in bytes of the text without compression, where it begins
	From   Place // the same in lines and columns
	To     Place // where what is replaced ends
	Old    string
	New    string // "" where it is only taken out
	Way    Fixing
}

// End is the offset behind what the fix replaces.
func (f *Fix) End() int64 { return f.Offset + int64(len(f.Old)) }

// Does says what the fix does, in the imperative. Clip makes the texts fit to be shown.
func (f *Fix) Does(l Lang, clip func(string) string) string {
	t := Text{ES: "escriba {2} en vez de {1}", EN: "write {2} instead of {1}"}
	switch {
	case f.New == "":
		t = Text{ES: "quite {1}", EN: "take out {1}"}
	case f.Old == "":
		t = Text{ES: "agregue {2}", EN: "add {2}"}
	}
	old, now := f.Bare()
	return fill(t.In(l), []any{clip(old), clip(now)}, l)
}

// Bare returns what is taken away and what is put there, without commas around it.
func (f *Fix) Bare() (old, now string) { return bare(f.Old), bare(f.New) }

func bare(s string) string { return strings.Trim(s, " \t\r\n,") }
