package release

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
)

// changing is a file that says something else once it is read again.
type changing struct {
	*bytes.Reader
	after []byte
	read  int
}

func (c *changing) ReadAt(b []byte, at int64) (int, error) {
	if c.read++; c.read > 1 { // the first shows that it can be read again
		return bytes.NewReader(c.after).ReadAt(b, at)
	}
	return c.Reader.ReadAt(b, at)
}

// A file that changes after it was judged is refused: what it says now was never judged.
func TestChangedFileIsRefused(t *testing.T) {
	before := fileOf(`"meetings":[` + meetingAt("01", "", `{"name":"Lugar"}`) + `,` + meetingAt("02", "", `{"name":"Lugar"}`) + `]`)
	for name, after := range map[string][]byte{
		"another text":    bytes.ReplaceAll(before, []byte(`"Lugar"`), []byte(`"Zorro"`)),
		"another marking": bytes.ReplaceAll(before, []byte(`"GREEN"`), []byte(`"CLEAR"`)),
		"shorter":         before[:len(before)/2],
		"empty":           nil,
	} {
		var out bytes.Buffer
		account, err := Copy(context.Background(), &out, &changing{Reader: bytes.NewReader(before), after: after}, to("PE-DIRANDRO"))
		if err == nil || account != nil || out.Len() > 0 {
			t.Errorf("%s: %v, %d bytes", name, err, out.Len())
		}
	}
}

// Four times as many records of which nothing is withheld leave no more behind in memory.
func TestHoldsWhatIsWithheld(t *testing.T) {
	held := func(n int) (states, needles, markings int) {
		all := make([]string, n)
		for i := range all {
			more := ""
			if i < 10 {
				more = fmt.Sprintf(`,"aliases":[{"by":"BO-FELCN","value":"Zorro Quispe Mamani %d"}],"markings":{"aliases":`+secret+`}`, i)
			}
			all[i] = strings.Replace(meetingAt("01", more, fmt.Sprintf(`{"name":"Lugar número %d de la prueba"}`, i)), `00000000-0000-4000-8000-000000000001`, fmt.Sprintf(`00000000-0000-4000-9000-%012x`, i), 1)
		}
		c := newCopier(to("PE-DIRANDRO"))
		account, err := c.copy(context.Background(), io.Discard, bytes.NewReader(fileOf(`"meetings":[`+strings.Join(all, ",")+`]`)))
		if err != nil || account.Released != n || len(account.Withheld) != 10 {
			t.Fatal(account, err)
		}
		return len(c.kept), len(c.needles.texts) + len(c.needles.values) + len(c.needles.parts), len(c.markings)
	}
	s, n, m := held(100)
	s4, n4, m4 := held(400)
	if s4 != s || n4 > n || m4 != m {
		t.Errorf("of 100: %d states, %d needles, %d markings; of 400: %d, %d, %d", s, n, m, s4, n4, m4)
	}
}
