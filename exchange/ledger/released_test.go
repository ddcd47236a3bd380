package ledger

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// TestOutboxReleases: a member marked above the recipient stays at home, the
// record that has it goes without it, and once it is receipted it is not sent
// again, though the recipient has less of it than the state.
func TestOutboxReleases(t *testing.T) {
	dirs := [2]string{t.TempDir(), t.TempDir()}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	raw := strings.Replace(string(meeting(0, 1, false)), `"held"`, `"markings":{"until":{"tlp":"AMBER","releasable":["BO"]}},"until":"2022-09-30","held"`, 1)
	one, err := versions.Bundle(sides[0], versions.Copy{Kind: "meeting", Raw: []byte(raw)})
	must(err)
	var state bytes.Buffer
	_, err = merge.Join(t.Context(), &state, merge.Options{Keeper: sides[0]}, one)
	must(err)
	home := filepath.Join(dirs[0], "state.json")
	must(os.WriteFile(home, state.Bytes(), 0o600))

	const at = record.Instant("2023-01-01T00:00:00Z")
	send := func(from int) (*Sent, []byte, error) {
		var file bytes.Buffer
		sent, err := inFolder(sides[from], dirs[from], at).Outbox(t.Context(), &file, Outgoing{To: sides[1-from]})
		for _, d := range dirs {
			if err == nil {
				must(os.WriteFile(filepath.Join(d, string(sides[from])+"-1.json"), file.Bytes(), 0o600))
			}
		}
		return sent, file.Bytes(), err
	}
	take := func(to int) {
		v, err := inFolder(sides[to], dirs[to], at).Inbox(t.Context())
		must(err)
		for _, f := range v.Files {
			if !f.Accepted() {
				t.Fatal(f.Report.Err())
			}
		}
	}
	sent, file, err := send(0)
	must(err)
	if bytes.Contains(file, []byte("2022-09-30")) || !bytes.Contains(file, []byte(`"absent"`)) {
		t.Errorf("%s", file)
	}
	if a := sent.Account.Withheld; len(a) != 1 || a[0].Member != "until" {
		t.Errorf("%+v", a)
	}
	take(1)
	_, _, err = send(1)
	must(err)
	take(0)
	if _, _, err := send(0); !errors.Is(err, ErrNothing) {
		t.Errorf("it is sent again: %v", err)
	}
	if b, err := os.ReadFile(home); err != nil || !bytes.Contains(b, []byte("2022-09-30")) {
		t.Errorf("it is lost at home: %v", err)
	}
}

// TestOutboxOfACutState: of a state that is not whole nothing is sent, and
// nobody is told that there is nothing to send.
func TestOutboxOfACutState(t *testing.T) {
	var inputs []merge.Input
	for i := range 2 {
		one, err := versions.Bundle(sides[0], versions.Copy{Kind: "meeting", Raw: meeting(i, 1, false)})
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, one)
	}
	var state bytes.Buffer
	if _, err := merge.Join(t.Context(), &state, merge.Options{Keeper: sides[0]}, inputs...); err != nil {
		t.Fatal(err)
	}
	whole := bytes.TrimSpace(state.Bytes())
	send := func(b []byte) (string, error) {
		file, err := fileOf(t, bytes.NewReader(b), sides[0], sides[1], "2023-01-01T00:00:00Z")
		return string(file), err
	}
	if file, err := send(whole); err != nil || !strings.Contains(file, "meetings") {
		t.Fatal(err)
	}
	for n := 0; n < len(whole); n += 13 {
		if file, err := send(whole[:n]); err == nil || errors.Is(err, ErrNothing) || file != "" {
			t.Fatalf("cut at byte %d of %d: %v %s", n, len(whole), err, file)
		}
	}
}
