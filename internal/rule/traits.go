package rule

import (
	"reflect"

	"github.com/comision-mixta/mixta/internal/program"
)

// AnyMember stands in [Derived] for any other member of the record.
const AnyMember = program.AnyMember

// Timed says that the values of T are days or instants.
func Timed[T any]() Row { return class[T](program.Timed) }

// Fixed says that the model gives the values of T: they tell nothing of their own.
func Fixed[T any]() Row { return class[T](program.Coded) }

// Quotable says that anything may be quoted in a T, whatever its form.
func Quotable[T any]() Row { return class[T](program.Plain) }

func class[T any](c program.Class) Row { return trait[T](program.Trait{Class: &c}) }

// Refers says that a T is the id of a record of the kind.
func Refers[T any](kind string) Row { return trait[T](program.Trait{Refers: kind}) }

// Deprecated gives codes of T, each with the one to write instead.
func Deprecated[T any](instead map[string]string) Row {
	return trait[T](program.Trait{Deprecated: instead})
}

// Persons names the member of T that counts persons.
func Persons[T any](member string) Row { return trait[T](program.Trait{Persons: member}) }

// Derived names members of records of type T that derive from others: from them,
// or together with the rest of the file, what a recipient may not have could be
// worked out. Where one of the sources is withheld, the members go too.
func Derived[T any](members []string, from ...string) Row {
	return trait[T](program.Trait{Derived: []program.Derivation{{From: from, Members: members}}})
}

// Written gives what is written in the place of a T.
func Written[T any](form func(*T) *T) Row {
	return trait[T](program.Trait{Written: func(v any) any { return form(v.(*T)) }})
}

func trait[T any](t program.Trait) Row { return Row{Type: reflect.TypeFor[T](), Trait: &t} }
