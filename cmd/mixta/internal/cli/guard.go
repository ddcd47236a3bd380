package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// Secret refuses a private key that others may read.
func Secret(f *os.File) error {
	return guard(f, f.Name(), 0o077, textOthersRead, "chmod 600")
}

// Trusted refuses a trust file that others may change, or replace because everybody
// may write to its folder. A group may write to the folder: it is often shared.
func Trusted(f *os.File) error {
	if err := guard(f, f.Name(), 0o022, textOthersWrite, "chmod go-w"); err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(durable.Real(f.Name())))
	if err != nil {
		return err
	}
	defer dir.Close()
	return guard(dir, dir.Name(), 0o002, textOthersWrite, "chmod o-w")
}

// guard refuses a file or folder whose mode has any of the given bits, if its file
// system stores modes. In a sticky folder nobody can replace another's files.
func guard(f *os.File, name string, bits fs.FileMode, must check.Text, mend string) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	judged := info.Mode().IsRegular() || info.IsDir() && info.Mode()&fs.ModeSticky == 0
	if judged && info.Mode().Perm()&bits != 0 && storesModes(f) {
		return InFile(name, check.Errorf(must, mend+" "+shellWord(name)))
	}
	return nil
}

var plainWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\pL\pN_./+,:@%][\pL\pN_./+,:@%-]*$`) })

// shellWord quotes a file name for a POSIX shell, if necessary.
func shellWord(name string) string {
	if plainWord().MatchString(name) {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}

var (
	textOthersRead = check.Text{
		ES: "solo su propietario debe poder leer una clave privada: %s",
		EN: "a private key must be readable by its owner alone: %s"}
	textOthersWrite = check.Text{
		ES: "solo su propietario debe poder modificar aquello que decide en qué firmas se confía: %s",
		EN: "what decides whose signatures are trusted must be writable by its owner alone: %s"}
)
