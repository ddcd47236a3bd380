package merge

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/exchange/internal/histories"
)

// crowd is a file by PE-DEVIDA with n concurrent versions of the meeting.
func crowd(n int) []byte {
	all := make([]string, n)
	for i := range all {
		all[i] = string(histories.Meeting("PE-DEVIDA", fmt.Sprintf(`{"PE-DEVIDA":%d,"PE-DIRANDRO":%d}`, i+1, n-i), `"joint":true,"ordinal":1`))
	}
	return []byte(`{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00",` +
		`"marking":{"tlp":"CLEAR"}},"conflicts":{"meetings":[` + strings.Join(all, ",\n") + `]}}`)
}

// TestMany: of one record, no more copies are compared than can be; the input that
// brings them is left out, and not the others.
func TestMany(t *testing.T) {
	own := meetingBy("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":2`)
	other := meetingBy("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, `"joint":true,"ordinal":3`)
	var out bytes.Buffer
	res, err := Join(context.Background(), &out, Options{Keeper: "BO-VDSSC"}, Bytes("crowd", crowd(mostCopies)), sentFile(t, "other", other), sentFile(t, "own", own))
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Exclude) != 1 || res.Exclude[0].Name != "crowd" || res.Exclude[0].Report.Findings[0].Rule != &many || res.Conflicts > 0 || !bytes.Contains(out.Bytes(), other.raw) {
		t.Errorf("%+v\n%.2000s", res, out.String())
	}
	res, err = Join(context.Background(), &out, Options{Keeper: "BO-VDSSC"}, Bytes("crowd", crowd(60)), sentFile(t, "own", own))
	if err != nil || len(res.Exclude) > 0 || res.Conflicts != 1 {
		t.Errorf("%+v %v", res, err)
	}
	if said := res.Report.Findings[0].Message("en"); len(said) > 1000 {
		t.Errorf("too long to be read: %s", said)
	}
}

// TestAgreed: copies added one by one agree as each does with each.
func TestAgreed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var a agreed
		for range rapid.IntRange(1, 6).Draw(t, "copies") {
			c := &content{kind: rapid.SampledFrom([]string{"plan", "plan", "plan", "action"}).Draw(t, "kind"), members: map[string]state{}}
			for _, n := range []string{"a", "b"} {
				if s := rapid.SampledFrom([]state{{}, {withheld, "x"}, {generalised, "1"}, {generalised, "2"}, {full, "1"}, {full, "2"}}).Draw(t, n); s != (state{}) {
					if s.rank == withheld {
						s.value = ""
					}
					c.members[n] = s
				}
			}
			want := -1
			for i, d := range a.all {
				if want < 0 && !c.agrees(d) {
					want = i
				}
			}
			if got := a.add(c); got != want {
				t.Fatalf("%v does not agree with %d, not %d of %v", c.members, want, got, a.all)
			}
		}
	})
}
