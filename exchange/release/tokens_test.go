package release

import (
	"bytes"
	"strings"
	"testing"
)

// TestTokensAreReleased: a copy has the tokens of its record, even one that looks
// like a withheld id: without them, the recipient's next version would be refused. A
// record whose tokens are marked higher stays at home.
func TestTokensAreReleased(t *testing.T) {
	meeting := func(id, more string) string {
		return `{` + head(id, `,"joint":true,"seen":{"BO-FELCN":"`+strings.ReplaceAll(gone, "-", "")+`"}`+more) + `,"ordinal":` + id + `,"session":"ordinary","held":"2026-01-10"}`
	}
	in := `{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-0000000000ff","sender":"BO-FELCN","recipient":"BO-FELCN","issued":"2026-05-01T10:00:00-04:00","marking":{"tlp":"RED","releasable":["BO-FELCN"]}},` +
		`"meetings":[` + meeting("10", "") + `,` + meeting("11", `,"markings":{"seen":`+secret+`}`) + `,` + strings.Replace(meeting("99", ""), open, `"marking":`+secret, 1) + `]}`
	out, _ := copyOf(t, []byte(in), to("PE-DIRANDRO"))
	if !bytes.Contains(out, []byte(meeting("10", ""))) || bytes.Contains(out, []byte("000000000011")) || bytes.Contains(out, []byte(gone)) {
		t.Errorf("%s", out)
	}
}

// TestTokensAreNotTold: the token of a withheld version is no secret in its place, but
// whoever quoted it elsewhere would let the recipient state that it has seen it.
func TestTokensAreNotTold(t *testing.T) {
	const token = "5d0a3c7be1f249689a04d7c21b6e8f35"
	held := meetingAt("01", `,"joint":true,"seen":{"BO-FELCN":"`+token+`"}`, `{"name":"Lugar"}`)
	b := fileOf(`"meetings":[` + strings.Replace(held, open, `"marking":`+secret, 1) + `,` + meetingAt("02", `,"extensions":{"bo.a":"véase `+token+`"}`, `{"name":"Lugar"}`) + `]`)
	if out, _ := copyOf(t, b, to("PE-DIRANDRO")); bytes.Contains(out, []byte(token)) {
		t.Errorf("%s", out)
	}
}
