package merge

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// changing is a file that is changed after it was read in its order.
type changing struct {
	*bytes.Reader
	then func([]byte) int
	once bool
}

func (c *changing) ReadAt(p []byte, at int64) (int, error) {
	n, err := c.Reader.ReadAt(p, at)
	if c.once {
		n = c.then(p[:n])
	}
	c.once = true // the first call tells whether the file can be read again
	if n < len(p) && err == nil {
		err = io.EOF
	}
	return n, err
}

// TestChangedWhileRead: bytes that are not those that were checked never come
// into a result.
func TestChangedWhileRead(t *testing.T) {
	for name, row := range map[string]struct {
		then func([]byte) int
		says string
	}{
		"as it was": {func(b []byte) int { return len(b) }, ""},
		"altered": {func(b []byte) int {
			copy(b, bytes.Replace(b, []byte("ordinary"), []byte("ordinarz"), 1))
			return len(b)
		}, "was changed while it was read"},
		"shorter": {func(b []byte) int { return len(b) / 2 }, "could not be read again"},
	} {
		b, err := io.ReadAll(sentFile(t, "", meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)))
		if err != nil {
			t.Fatal(err)
		}
		in := Input{"a.json", &changing{Reader: bytes.NewReader(b), then: row.then}}
		switch _, err := Join(io.Discard, Options{Keeper: "CM-BOPE"}, in); {
		case row.says == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case row.says != "" && (err == nil || !strings.Contains(err.Error(), "a.json "+row.says)):
			t.Errorf("%s: the error is %v", name, err)
		}
	}
}

// TestSpooled: what stands in the input as it is written is not copied; all else
// is, and the copy does not stay.
func TestSpooled(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	copies := func() int {
		all, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	b, err := io.ReadAll(sentFile(t, "", meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "a.json")
	text := append([]byte("before"), b...)
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Seek(int64(len("before")), io.SeekStart); err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	for name, row := range map[string]struct {
		in     io.Reader
		copies int
	}{
		"a file":     {f, 0},
		"in memory":  {bytes.NewReader(b), 0},
		"a stream":   {io.MultiReader(bytes.NewReader(b)), 1},
		"with space": {bytes.NewReader(bytes.Replace(b, []byte(`"ordinal":1`), []byte(`"ordinal": 1`), 1)), 1},
	} {
		var got bytes.Buffer
		seen := -1
		only := func(Version) bool { seen = copies(); return true }
		if _, err := Join(&got, Options{Keeper: "CM-BOPE", Only: only}, Input{name, row.in}); err != nil {
			t.Fatal(err)
		}
		if seen != row.copies || copies() != 0 {
			t.Errorf("%s: %d temporary files, then %d, want %d and 0", name, seen, copies(), row.copies)
		}
		if want.Len() == 0 {
			want = got
		} else if want.String() != got.String() {
			t.Errorf("%s: the result is %s, not %s", name, got.String(), want.String())
		}
	}
}
