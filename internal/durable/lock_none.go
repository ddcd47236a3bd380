//go:build js || wasip1

package durable

import (
	"os"

	"github.com/comision-mixta/mixta/check"
)

var errLockless = check.Errorf(check.Text{
	ES: "aquí no se pueden bloquear archivos: use el programa mixta para modificarlos",
	EN: "files cannot be locked here: use the program mixta to change them"})

// lock fails: WebAssembly has no locks, and what cannot be locked is not replaced.
func lock(*os.File) error { return errLockless }

// removeUnheld leaves a draft: another process may hold it.
func removeUnheld(string) {}
