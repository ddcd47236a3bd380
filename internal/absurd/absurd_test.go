// Package absurd_test calls all that the module exports. It stands apart because
// it links all of it, databases included.
package absurd_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/plan"
)

// TestAbsurd: every exported function and method, called with nothing, with zero
// values and with absurd ones, returns, or panics as its comment says. Readers,
// writers and functions are given: without them all panic, as the comment of
// package mixta says.
func TestAbsurd(t *testing.T) {
	t.Chdir(t.TempDir()) // for what is written where an absurd name leads
	record, made := reflect.TypeFor[mixta.Record](), madeTypes()
	calls := 0
	call := func(name string, f reflect.Value, receiver ...reflect.Value) {
		for i := len(receiver); i < f.Type().NumIn(); i++ {
			if made[indirect(f.Type().In(i))] {
				return
			}
		}
		for _, make := range []func(reflect.Type, int) reflect.Value{noValue, absurd} {
			in := slices.Clone(receiver)
			for i := len(receiver); i < f.Type().NumIn(); i++ {
				in = append(in, make(f.Type().In(i), 0))
			}
			calls++
			if problem := try(f, in); problem != "" && !slices.Contains(documentedPanics, name) && !incomplete(name) {
				t.Errorf("%s: %s", name, problem)
			}
		}
	}
	for _, x := range exportedFunctions {
		call(x.name, reflect.ValueOf(x.f))
	}
	for _, x := range exportedTypes {
		if x.t.Kind() == reflect.Interface || made[x.t] {
			continue
		}
		p := reflect.PointerTo(x.t)
		receivers := []reflect.Value{reflect.New(x.t), absurd(p, 0)}
		if p.Implements(record) || x.t == reflect.TypeFor[mixta.File]() {
			receivers = append(receivers, reflect.Zero(p))
		}
		for _, receiver := range receivers {
			for i := range p.NumMethod() {
				m := p.Method(i)
				if receiver.IsNil() && m.Name != "Validate" {
					continue
				}
				call(x.name+"."+m.Name, m.Func, receiver)
			}
		}
	}
	if calls < 2000 {
		t.Errorf("only %d calls", calls)
	}
}

// incomplete reports whether a function needs values of its package that are complete,
// which no caller makes by hand: what others return, with the pointers that these
// set, readers in a struct, findings with their rule.
func incomplete(name string) bool {
	return slices.ContainsFunc([]string{
		"exchange/ledger.Entry.", "exchange/ledger.Exchange.", "exchange/ledger.Intake.", "exchange/ledger.Received.",
		"exchange/merge.Input.", "exchange/versions.Diff", "intel/network.Path.", "intel/network.Tie.", "ops.Point.",
		"ops/deconflict.Conflict.", "ops/double.Pair.", "ops/double.Sums.", "report.Output.", "schema/diff.Verdict.",
	}, func(p string) bool { return strings.HasPrefix(name, "mixta/"+p) })
}

// madeTypes are the types whose zero is good for nothing: a function makes them, for
// its caller or for a function that it is given, and they keep what they need to
// themselves.
func madeTypes() map[reflect.Type]bool {
	made := map[reflect.Type]bool{}
	make := func(t reflect.Type) { made[indirect(t)] = keeps(indirect(t)) }
	for _, x := range exportedFunctions {
		f := reflect.TypeOf(x.f)
		for i := range f.NumOut() {
			make(f.Out(i))
		}
		for i := range f.NumIn() {
			for k := 0; f.In(i).Kind() == reflect.Func && k < f.In(i).NumIn(); k++ {
				make(f.In(i).In(k))
			}
		}
	}
	made[reflect.TypeFor[mixta.File]()] = false
	return made
}

func indirect(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	return t
}

// keeps reports whether a struct has fields that are not exported.
func keeps(t reflect.Type) bool {
	if t.Kind() != reflect.Struct || !strings.HasPrefix(t.PkgPath(), "github.com/comision-mixta") {
		return false
	}
	return slices.ContainsFunc(reflect.VisibleFields(t), func(f reflect.StructField) bool { return !f.IsExported() })
}

// try calls a function and tells how it panics; "" if it does not.
func try(f reflect.Value, in []reflect.Value) (problem string) {
	defer func() {
		if p := recover(); p != nil {
			problem = fmt.Sprintf("panics: %v\n%s", p, theirs(string(debug.Stack())))
		}
	}()
	if f.Type().IsVariadic() {
		f.CallSlice(in)
	} else {
		f.Call(in)
	}
	return ""
}

// theirs is where the panic arose in the module.
func theirs(stack string) string {
	lines := strings.Split(stack, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "github.com/comision-mixta/mixta") && !strings.Contains(line, "_test.") {
			return line + strings.TrimSpace(lines[i+1])
		}
	}
	return stack
}

// given are what nobody can do without.
func given(t reflect.Type) (reflect.Value, bool) {
	for _, v := range []any{strings.NewReader(""), io.Discard, context.Background(), fstest.MapFS{}, sha256.New()} {
		if t.Kind() == reflect.Interface && t.NumMethod() > 0 && reflect.TypeOf(v).Implements(t) {
			return reflect.ValueOf(v), true
		}
	}
	if t.Kind() == reflect.Func {
		return reflect.MakeFunc(t, func([]reflect.Value) (out []reflect.Value) {
			for i := range t.NumOut() {
				out = append(out, noValue(t.Out(i), 0))
			}
			return out
		}), true
	}
	return reflect.Value{}, false
}

func noValue(t reflect.Type, _ int) reflect.Value {
	if v, ok := given(t); ok {
		return v
	}
	if record := reflect.TypeFor[mixta.Record](); t.Kind() == reflect.Pointer && !t.Implements(record) && t != reflect.TypeFor[*mixta.File]() {
		return reflect.New(t.Elem())
	}
	return reflect.Zero(t)
}

// absurd makes a value that nobody means, deep down to a few levels.
func absurd(t reflect.Type, deep int) reflect.Value {
	if v, ok := given(t); ok {
		return v
	}
	v := reflect.New(t).Elem()
	if deep > 4 {
		return v
	}
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(-1 << (t.Bits() - 1))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(1<<t.Bits() - 1)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(math.NaN())
	case reflect.String:
		v.SetString("\xff\x00/~2\u202e%s{9}")
	case reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(absurd(t.Elem(), deep+1))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(t, 1, 1))
		v.Index(0).Set(absurd(t.Elem(), deep+1))
	case reflect.Array:
		for i := range t.Len() {
			v.Index(i).Set(absurd(t.Elem(), deep+1))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		v.SetMapIndex(absurd(t.Key(), deep+1), absurd(t.Elem(), deep+1))
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() {
				v.Field(i).Set(absurd(t.Field(i).Type, deep+1))
			}
		}
	case reflect.Interface:
		for _, some := range []any{(*plan.Meeting)(nil), errors.New("\xff"), fs.FileMode(0)} {
			if reflect.TypeOf(some).Implements(t) {
				v.Set(reflect.ValueOf(some))
				break
			}
		}
	}
	return v
}
