package print

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/schema"
)

// audience is who reads what is printed.
type audience struct {
	lang     check.Lang
	programs bool           // and not people
	locale   convert.Locale // of the numbers; programs have none
	aligned  bool           // in a column of numbers of which some have separators of thousands
}

// cell is a value that reads differently to different audiences.
type cell interface{ read(to audience) string }

// read returns what a value reads like: a text of both languages in the one
// that is wanted, a nil as nothing. What could drive a terminal is replaced.
func read(v any, to audience) string {
	switch v := v.(type) {
	case nil:
		return ""
	case cell:
		return v.read(to)
	case check.Text:
		return v.In(to.lang)
	case int, int64, float64:
		return to.number(fmt.Sprint(v))
	}
	return printable.Text(fmt.Sprint(v))
}

// Drill says whether a row is of an exercise.
type Drill bool

func (d Drill) read(to audience) string {
	switch {
	case !bool(d):
		return ""
	case to.programs:
		return "true"
	}
	return textExercise.In(to.lang)
}

// Code is a code of a list: to people the word for it.
type Code struct{ List, Code string }

func (c Code) read(to audience) string {
	if to.programs {
		return printable.Text(c.Code)
	}
	return c.Word(to.lang)
}

// Word is the word for the code.
func (c Code) Word(l check.Lang) string {
	return printable.Text(schema.Call(c.List, c.Code, l))
}

// Either is one value to people and another to programs.
type Either struct{ People, Programs any }

func (e Either) read(to audience) string {
	if to.programs {
		return read(e.Programs, to)
	}
	return read(e.People, to)
}

// Prose is a text of the model's own, whose line breaks are kept.
type Prose string

func (p Prose) read(audience) string { return string(p) }

// List is values with something between them.
type List struct {
	Between check.Text
	Values  []any
}

func (l List) read(to audience) string {
	parts := make([]string, len(l.Values))
	for i, v := range l.Values {
		parts[i] = read(v, to)
	}
	return strings.Join(parts, l.Between.In(to.lang))
}

// Commas is a list with commas between its values.
func Commas(values ...any) List { return List{check.Text{ES: ", ", EN: ", "}, values} }

// Sentence is a sentence of both languages with what it speaks of.
type Sentence struct {
	text check.Text
	args []any
}

// Say makes a sentence of a text with verbs, as [fmt.Sprintf] has them.
func Say(t check.Text, args ...any) Sentence { return Sentence{t, args} }

func (s Sentence) read(to audience) string {
	args := make([]any, len(s.args))
	for i, v := range s.args {
		switch v.(type) {
		case cell, check.Text:
			v = read(v, to)
		}
		args[i] = v
	}
	return printable.Text(Sprintf(to.locale, s.text.In(to.lang), args...))
}
