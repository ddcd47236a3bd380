package merge

import (
	"bytes"
	"context"
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
		}, "changed while it was being read"},
		"shorter": {func(b []byte) int { return len(b) / 2 }, "could not be read again"},
	} {
		b, err := io.ReadAll(sentFile(t, "", meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1`)))
		if err != nil {
			t.Fatal(err)
		}
		in := Input{"a.json", &changing{Reader: bytes.NewReader(b), then: row.then}}
		switch _, err := Join(context.Background(), io.Discard, Options{Keeper: "CM-BOPE"}, in); {
		case row.says == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case row.says != "" && (err == nil || !strings.Contains(err.Error(), "a.json "+row.says)):
			t.Errorf("%s: the error is %v", name, err)
		}
	}
}

// TestSpooled: what stands in the input as it is written is not copied; all else
// is, beyond what memory holds of it to a file, and where it cannot be the error says so.
func TestSpooled(t *testing.T) {
	b, err := io.ReadAll(sentFile(t, "", meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1,"extensions":{"bo.a":"`+strings.Repeat("largo ", 200_000)+`"}`)))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "a.json")
	if err := os.WriteFile(file, append([]byte("before"), b...), 0o600); err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	for name, row := range map[string]struct {
		in     func(*os.File) io.Reader
		copied bool
	}{
		"a file":    {func(f *os.File) io.Reader { return f }, false},
		"in memory": {func(*os.File) io.Reader { return bytes.NewReader(b) }, false},
		"a stream":  {func(*os.File) io.Reader { return io.MultiReader(bytes.NewReader(b)) }, true},
		"with space": {func(*os.File) io.Reader {
			return bytes.NewReader(bytes.Replace(b, []byte(`"ordinal":1`), []byte(`"ordinal": 1`), 1))
		}, true},
	} {
		join := func(w io.Writer) error {
			f, err := os.Open(file)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if _, err := f.Seek(int64(len("before")), io.SeekStart); err != nil {
				t.Fatal(err)
			}
			_, err = Join(context.Background(), w, Options{Keeper: "CM-BOPE"}, Input{name, row.in(f)})
			return err
		}
		var got bytes.Buffer
		if err := join(&got); err != nil {
			t.Fatal(err)
		}
		if want.Len() == 0 {
			want = got
		} else if want.String() != got.String() {
			t.Errorf("%s: the result is another: %d bytes, not %d", name, got.Len(), want.Len())
		}
		had := os.TempDir()
		t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "nowhere"))
		if err := join(io.Discard); (err != nil) != row.copied || err != nil && !strings.Contains(err.Error(), "TMPDIR") {
			t.Errorf("%s, without a folder for copies: %v", name, err)
		}
		t.Setenv("TMPDIR", had)
	}
}
