package check

import (
	"errors"
	"fmt"
)

// Errorf is [fmt.Errorf] for an error that people meet, in both languages: it
// reads English, and [Say] reads it in either. An argument may be a [Text]. An
// error for the verb %w is wrapped, and said in the same language.
func Errorf(t Text, args ...any) error {
	e := &textError{text: t, args: args}
	for _, a := range args {
		if err, ok := a.(error); ok {
			e.wrapped = append(e.wrapped, err)
		}
	}
	return e
}

// textError is an error in both languages.
type textError struct {
	text    Text
	args    []any
	wrapped []error
}

func (e *textError) Error() string   { return e.in(EN) }
func (e *textError) Unwrap() []error { return e.wrapped }

func (e *textError) in(l Lang) string {
	args := make([]any, len(e.args))
	for i, a := range e.args {
		switch a := a.(type) {
		case Text:
			args[i] = a.In(l)
		case *textError:
			args[i] = &said{a.in(l)}
		default:
			args[i] = a
		}
	}
	return fmt.Errorf(e.text.In(l), args...).Error()
}

// said is an error that has been put into words.
type said struct{ string }

func (s *said) Error() string { return s.string }

// Say says an error in the given language, if it was made by [Errorf]. It
// reports whether it was.
func Say(err error, l Lang) (string, bool) {
	var e *textError
	if !errors.As(err, &e) {
		return "", false
	}
	return e.in(l), true
}
