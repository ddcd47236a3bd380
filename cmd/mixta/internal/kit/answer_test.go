package kit

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/conformance/partner"
)

// TestAnswers: mixta does every case of the kit.
func TestAnswers(t *testing.T) {
	cases, err := conformance.All(mixta.Rules())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := partner.Prepare(dir); err != nil {
		t.Fatal(err)
	}
	for i := range cases {
		c := &cases[i]
		t.Run(c.Name, func(t *testing.T) {
			request, err := json.Marshal(partner.Request{Case: c.Name, Do: c.Do, Folder: filepath.Join(dir, filepath.FromSlash(c.Folder)), Input: c.Input})
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := answerAll(&out, bytes.NewReader(append(request, '\n'))); err != nil {
				t.Fatal(err)
			}
			var got map[string]jsontext.Value
			if err := json.Unmarshal(out.Bytes(), &got); err != nil {
				t.Fatal(err)
			}
			if err := partner.Judge(c, got, 3); err != nil {
				t.Errorf("%v\nanswer: %.2000s", err, out.Bytes())
			}
		})
	}
}
