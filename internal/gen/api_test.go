package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestAPI: the golden says what a source exports, and nothing else.
func TestAPI(t *testing.T) {
	dir := t.TempDir()
	for name, source := range map[string]string{
		"a/a.go": `package a
			const ( One, two Number = 1, 2; Three = "3" )
			const ( First Number = iota; Second )
			var Err, err = errors.New("a"), 1
			type Number int
			type Pair[T any] struct { A, b T; *Number }
			type Doer interface { Do(n int) (err error); hide() }
			type Same = Number
			type hidden struct{ A int }
			func (hidden) Do(n int) error { return nil }
			func (p *Pair[T]) Do(
				n int,
			) error { panic(1) }
			func Of[T any](t ...T) T { return t[0] }
			func of() {}`,
		"a/a_test.go":     `package a; func Test() {}`,
		"a/internal/i.go": `package i; func Inner() {}`,
		"b/main.go":       `package main; func Main() {}`,
		"c/go.mod":        `module c`,
		"c/c.go":          `package c; func C() {}`,
	} {
		if err := write(filepath.Join(dir, name), []byte(source)); err != nil {
			t.Fatal(err)
		}
	}
	all, err := readAPI(dir)
	if err != nil {
		t.Fatal(err)
	}
	const want = `
package mixta/a
	const First Number = iota
	const One Number = 1
	const Second Number
	const Three = "3"
	var Err
	func Of[T any](t ...T) T
	type Doer interface
		Do(n int) (err error)
		(unexported methods)
	type Number int
	type Pair[T any] struct
		A T
		*Number
	type Same = Number
	func (*Pair[T]) Do(n int) error
`
	if got := apiText(all); !strings.HasSuffix(string(got), ".\n"+want) {
		t.Errorf("got\n%s", got)
	}
}
