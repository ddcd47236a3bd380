package check

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
)

// Errorf is [fmt.Errorf] for an error that people meet, in both languages: it
// reads English, and [Say] reads it in either. An argument may be a [Text]. An
// error for the verb %w is wrapped, and said in the same language if it was made
// by Errorf or is one of the system's that [System] knows; others are said in
// their own words.
func Errorf(t Text, args ...any) error {
	e := &textError{text: t, args: args}
	for _, a := range args {
		if err, ok := a.(error); ok {
			e.wrapped = append(e.wrapped, err)
		}
	}
	return e
}

// Reword returns an error in both languages that stands for err, whose own words
// are not for people, and wraps it if there is one.
func Reword(err error, t Text, args ...any) error {
	e := &textError{text: t, args: args}
	if err != nil {
		e.wrapped = []error{err}
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
		args[i] = a
		switch a := a.(type) {
		case Text:
			args[i] = a.In(l)
		case error:
			if s, ok := sayAny(a, l); ok {
				args[i] = &worded{s}
			}
		}
	}
	return fmt.Errorf(e.text.In(l), args...).Error()
}

// worded is an error that has been put into words.
type worded struct{ string }

func (s *worded) Error() string { return s.string }

// sayAny says an error that can be said in the given language, and of which file
// it is if it is the system's.
func sayAny(err error, l Lang) (string, bool) {
	if s, ok := Say(err, l); ok {
		return s, true
	}
	t, ok := System(err)
	if !ok {
		return "", false
	}
	s := t.In(l)
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		s = path.Path + ": " + s
	}
	return s, true
}

// Say says an error in the given language, if it was made by [Errorf]. It
// reports whether it was.
func Say(err error, l Lang) (string, bool) {
	t, ok := Both(err)
	return t.In(l), ok
}

// Both returns what [Say] says in either language.
func Both(err error) (Text, bool) {
	var e *textError
	if !errors.As(err, &e) {
		return Text{}, false
	}
	return Text{ES: e.in(ES), EN: e.in(EN)}, true
}

// Reason is what a person reads about an error: what [Errorf] made it say, what
// [System] knows of it, or else its own words, without the name of the module.
func Reason(err error, l Lang) string {
	if err == nil {
		return ""
	}
	if s, ok := Say(err, l); ok {
		return s
	}
	if t, ok := System(err); ok {
		return t.In(l)
	}
	return strings.TrimPrefix(err.Error(), "mixta: ")
}

// In says of an error what it is of: a file, a member.
func In(what string, err error) error { return Errorf(Text{ES: "%s: %w", EN: "%s: %w"}, what, err) }

// System says in both languages what the operating system answered, without the
// name of the file. It reports whether it knows that answer.
func System(err error) (Text, bool) {
	for _, answer := range answers {
		if errors.Is(err, answer.err) {
			return answer.text, true
		}
	}
	return Text{}, false
}

// answers are those of the operating system that people meet.
var answers = []struct {
	err  error
	text Text
}{
	{fs.ErrNotExist, Text{"no existe tal archivo o carpeta", "there is no such file or folder"}},
	{fs.ErrExist, Text{"ya existe, y no se sobrescribe", "it is there already, and is not overwritten"}},
	{fs.ErrPermission, Text{"no hay permiso", "there is no permission"}},
	{syscall.ENOSPC, Text{"no queda espacio en el disco", "no space is left on the disk"}},
	{syscall.EFBIG, Text{"supera el tamaño que admite el disco", "it is larger than the disk lets a file be"}},
	{syscall.EISDIR, Text{"es una carpeta, no un archivo", "it is a folder, not a file"}},
	{syscall.EBADF, Text{"está cerrado", "it is closed"}},
	{fs.ErrClosed, Text{"está cerrado", "it is closed"}},
	{syscall.ENOTDIR, Text{"su ruta pasa por algo que no es una carpeta", "its path leads through what is no folder"}},
}
