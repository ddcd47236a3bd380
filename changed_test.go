package mixta_test

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// changing is a file that becomes another once it was sought so many times.
type changing struct {
	*strings.Reader
	next  string
	after int
}

func (c *changing) Seek(offset int64, whence int) (int64, error) {
	if whence != io.SeekCurrent {
		if c.after--; c.after == 0 {
			c.Reader = strings.NewReader(c.next)
		}
	}
	return c.Reader.Seek(offset, whence)
}

// envelopeLate moves the envelope of a file behind its records.
func envelopeLate(t *testing.T, text string) string {
	t.Helper()
	head, rest, _ := strings.Cut(text, `"envelope"`)
	envelope, lists, found := strings.Cut(rest, ",\n")
	if lists = strings.TrimSpace(lists); !found || !strings.HasSuffix(lists, "}") {
		t.Fatal("the file is written otherwise")
	}
	return head + strings.TrimSuffix(lists, "}") + ",\n" + `"envelope"` + envelope + "}\n"
}

// TestChangedWhileRead: a file that turns into another while it is read, whenever
// that is, does not pass by being judged before its envelope is known.
func TestChangedWhileRead(t *testing.T) {
	good := clean(t, "plan")
	bad := envelopeLate(t, change(t, good, `"recipient":"PE-DEVIDA"`, `"recipient":"XX-OTHER1"`))
	if report, err := mixta.Validate(strings.NewReader(bad)); report.OK() || err != nil {
		t.Fatal("it may be given to anybody:", err)
	}
	changed := 0
	for _, from := range []string{good, envelopeLate(t, good)} {
		for _, to := range []string{bad, "", "{}", strings.Repeat("[]", len(bad)/2)} {
			for after := range 60 {
				rd := mixta.NewReader(&changing{strings.NewReader(from), to, 1 + after/2})
				var visit func(mixta.Entry)
				if after%2 == 0 { // it must be known before the first record is shown where its members stand
					visit = func(mixta.Entry) {}
				}
				report := rd.Validate(visit)
				if report.OK() && rd.Envelope().Recipient != "PE-DEVIDA" {
					t.Errorf("%.20q, changed at %d: it passes, to %q", to, after, rd.Envelope().Recipient)
				}
				if errors.Is(rd.Err(), trust.ErrChanged) {
					changed++
				}
			}
		}
	}
	if changed == 0 {
		t.Error("no change was met")
	}
}

// TestNoRoomForOrder: where a stream cannot be kept, members that must be read in
// another order than theirs are an error of the machine, not of the file.
func TestNoRoomForOrder(t *testing.T) {
	text := envelopeLate(t, clean(t, "plan"))
	early := change(t, text, `"meetings":[`, `"tracks":[],"meetings":[`) // then the order is known before the room ends
	pad := "\n" + strings.Repeat(" ", 9<<20)
	t.Setenv("TMPDIR", t.TempDir()+"/nowhere")
	if f, err := os.CreateTemp("", ""); err == nil {
		f.Close()
		t.Skip("temporary files are elsewhere")
	}
	for _, s := range []string{text, early} {
		s = change(t, change(t, s, "\n"+`"actions"`, pad+`"actions"`), "\n"+`"envelope"`, pad+`"envelope"`)
		report, err := mixta.Validate(piped{strings.NewReader(s)})
		if err == nil || !strings.Contains(err.Error(), "TMPDIR") || len(report.Findings) > 0 || report.OK() {
			t.Errorf("%v %v", err, report.Findings)
		}
	}
}
