package check

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Place is where a value stands: in the record or file by JSON Pointer, in the
// text by line and column (counted from 1, in Unicode code points; 0 where
// there is no text). In a book of sheets the name of a cell (Acciones!D7) is in
// place of the pointer.
type Place struct {
	Pointer      string
	Line, Column int
}

// Finding is one place where a rule is broken.
type Finding struct {
	Rule     *Rule
	Severity Severity // the rule's, in the profile that was checked
	Kind, ID string   // the record's kind and id, where the finding is in a record
	Issuer   string   // of the record
	Place
	Related []Place // other places that the sentence speaks of
	Got     string  // what stands there, clipped; the only part with content of the file
	Times   int     // how often it was met, where equal findings are told once; 0 means once
	Waived  Text    // until when, by whom and why it does not count; empty: it counts
	Fix     *Fix    // the one answer to it; nil where there is none, or more than one
	Args    []any   // what {1}, {2} … of the rule's sentence stand for: strings, or a [Text] to be said in the reader's language
}

// Message returns the finding's sentence in the given language, made from the
// rule's own text. It ends with what was met there, if the finding has it.
func (f *Finding) Message(l Lang) string {
	if f.Rule == nil {
		return f.Got
	}
	s := fill(f.Rule.Must.In(l), f.Args, l)
	switch {
	case f.Got == "":
	case l == ES:
		s += "; dice " + f.Got
	default:
		s += "; got " + f.Got
	}
	switch {
	case f.Times <= 1:
		return s
	case l == ES:
		return s + " (veces: " + strconv.Itoa(f.Times) + "; aquí, la primera)"
	}
	return s + " (times: " + strconv.Itoa(f.Times) + "; this is the first)"
}

// Redacted returns the finding without content of the file, for a reader who
// is not cleared for it: rule, record and place stay. Known gives the part of a
// pointer that names what the model has: the name of a member that it has not is
// content too.
func (f Finding) Redacted(known func(pointer string) string) Finding {
	f.Got, f.Fix = "", nil
	f.Pointer = known(f.Pointer)
	f.Related = slices.Clone(f.Related)
	for i := range f.Related {
		f.Related[i].Pointer = known(f.Related[i].Pointer)
	}
	if strings.Trim(f.ID, "0123456789abcdefABCDEF-") != "" {
		f.ID = ""
	}
	f.Args = slices.Clone(f.Args)
	for i, a := range f.Args {
		if _, ours := a.(Text); !ours {
			f.Args[i] = "…"
		}
	}
	return f
}

// fill puts the arguments in place of {1}, {2} … in the sentence.
func fill(sentence string, args []any, l Lang) string {
	pairs := make([]string, 0, 2*len(args))
	for i, a := range args {
		if t, ok := a.(Text); ok {
			a = t.In(l)
		}
		pairs = append(pairs, "{"+strconv.Itoa(i+1)+"}", fmt.Sprint(a))
	}
	return strings.NewReplacer(pairs...).Replace(sentence)
}

// ruleID is the id of the rule; "" where a program has left it out.
func (f *Finding) ruleID() string {
	if f.Rule == nil {
		return ""
	}
	return f.Rule.ID
}

// compare orders findings by their place in the text, then by rule. Sentences
// are compared only where all else is equal: to make one takes longer than all
// other comparisons together.
func compare(a, b Finding) int {
	if order := cmp.Or(
		cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
		strings.Compare(a.Pointer, b.Pointer), strings.Compare(a.ruleID(), b.ruleID())); order != 0 {
		return order
	}
	return strings.Compare(a.Message(EN), b.Message(EN))
}
