package check_test

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"
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
	for err, want := range map[error]string{
		fs.ErrNotExist: "no: no existe tal archivo o carpeta",
		&fs.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}:                            "no: /dev/stdout: no queda espacio en el disco",
		fmt.Errorf("outer: %w", &fs.PathError{Op: "open", Path: "a.json", Err: syscall.EACCES}):         "no: a.json: no hay permiso",
		fmt.Errorf("outer: %w", check.Errorf(check.Text{ES: "mal: %w", EN: "bad: %w"}, syscall.EISDIR)): "no: mal: es una carpeta, no un archivo",
		syscall.EEXIST:         "no: ya existe, y no se sobrescribe",
		syscall.EFBIG:          "no: supera el tamaño que admite el disco",
		syscall.ENOTDIR:        "no: su ruta pasa por algo que no es una carpeta",
		errors.New("whatever"): "no: whatever",
	} {
		e := check.Errorf(check.Text{ES: "no: %w", EN: "no: %w"}, err)
		if got, _ := check.Say(e, check.ES); got != want || !errors.Is(e, err) {
			t.Errorf("%v: %q, want %q", err, got, want)
		}
	}
	if got, ok := check.Both(check.In("a.json", inner)); !ok || got != (check.Text{ES: "a.json: falta la clave", EN: "a.json: the key is missing"}) {
		t.Errorf("%q %v", got, ok)
	}
	if _, ok := check.Say(fs.ErrNotExist, check.ES); ok {
		t.Error("an error of one language was said in two")
	}
}
