package ledger

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

// inFolder is the exchange of an actor by way of a folder, without signatures.
func inFolder(actor record.Actor, dir string, at record.Instant) *Exchange {
	return &Exchange{Actor: actor, Store: Folder{Dir: dir}, At: at}
}

// exchange is what the folder's owner does with it.
func (b *believing) exchange(at record.Instant) *Exchange {
	x := inFolder("BO-VDSSC", b.dir, at)
	x.Trust = b.trust
	return x
}

// fileOf is the first file that an actor sends of a state.
func fileOf(t testing.TB, state io.Reader, from, to record.Actor, at record.Instant) ([]byte, error) {
	t.Helper()
	dir := t.TempDir()
	b, err := io.ReadAll(state)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "state.json"), b, 0o600); err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	_, err = inFolder(from, dir, at).Outbox(t.Context(), &file, Outgoing{To: to})
	return file.Bytes(), err
}
