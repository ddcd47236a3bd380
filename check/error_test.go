package check_test

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"github.com/comision-mixta/mixta/check"
)

func TestErrorf(t *testing.T) {
	inner := check.Errorf(check.Text{ES: "falta %s", EN: "%s is missing"}, check.Text{ES: "la clave", EN: "the key"})
	err := check.Errorf(check.Text{ES: "trust: no se lee: %w (%d)", EN: "trust: not read: %w (%d)"}, inner, 3)
	if got, want := err.Error(), "trust: not read: the key is missing (3)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, ok := check.Say(fmt.Errorf("outer: %w", err), check.ES); !ok || got != "trust: no se lee: falta la clave (3)" {
		t.Errorf("%q %v", got, ok)
	}
	if !errors.Is(err, inner) {
		t.Error("what is wrapped is not found")
	}
	wrapped := check.Errorf(check.Text{ES: "no: %w", EN: "no: %w"}, fs.ErrNotExist)
	if !errors.Is(wrapped, fs.ErrNotExist) {
		t.Error("a plain error that is wrapped is not found")
	}
	if _, ok := check.Say(fs.ErrNotExist, check.ES); ok {
		t.Error("an error of one language was said in two")
	}
}
