package spec_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"fmt"
	"maps"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta/exchange/trust"
)

// schemas are those of what is exchanged beside files, with what the program
// takes for one.
var schemas = map[string]func(t *testing.T, b []byte) error{
	"trust": func(_ *testing.T, b []byte) error {
		_, err := trust.Parse(b)
		return err
	},
	"key": func(_ *testing.T, b []byte) error {
		k, err := trust.ParseTrustedKey(b)
		if err != nil {
			return err
		}
		return trust.New().Add(k)
	},
	"rotation": func(t *testing.T, b []byte) error {
		k, _ := exampleKey(t)
		tr := trust.New()
		if err := tr.Add(unmarshal[trust.TrustedKey](t, exampleEntry(t, k))); err != nil {
			t.Fatal(err)
		}
		signatures, err := trust.SignRotation(b, k)
		if err != nil {
			t.Fatal(err)
		}
		_, report, err := tr.Rotate(b, signatures, time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC))
		if err == nil {
			err = report.Err()
		}
		return err
	},
}

// beyond are the members that a schema cannot judge: whether a text is a key, a
// certificate or a time after another, and whose key it is.
var beyond = []string{"public", "certificate", "from", "until", "actor", "for", "kinds", "jointly", "revoke", "subject"}

func exampleEntry(t *testing.T, k *trust.Key) string {
	t.Helper()
	return fmt.Sprintf(`{"actor":"BO-VDSSC","for":["BO"],"kinds":["meeting"],"jointly":["CM-BOPE"],"public":%q,"from":"2026-01-01T00:00:00-04:00","until":"2028-01-01T00:00:00Z"}`, k.Public())
}

// documents returns one document for each schema, with every member set.
func documents(t *testing.T) map[string]string {
	t.Helper()
	k, private := exampleKey(t)
	root := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "AC", Country: []string{"BO"}}, NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1<<32, 0), IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(nil, root, root, private.Public().(ed25519.PublicKey), private)
	if err != nil {
		t.Fatal(err)
	}
	other, err := trust.NewKey(trust.EdDSA)
	if err != nil {
		t.Fatal(err)
	}
	entry := exampleEntry(t, k)
	holder := strings.Replace(entry, fmt.Sprintf(`"public":%q`, k.Public()), `"subject":"CN=VDSSC,C=BO"`, 1)
	revoked := `{"at":"2027-01-01T00:00:00.5Z","reason":"robo"}`
	return map[string]string{
		"key":      strings.TrimSuffix(entry, "}") + `,"revoked":` + revoked + "}",
		"rotation": fmt.Sprintf(`{"mixtaRotation":"1.0","add":[%s],"revoke":{%q:%s}}`, exampleEntry(t, other), k.ID(), revoked),
		"trust": fmt.Sprintf(`{"mixtaTrust":"1.0","keys":[%s],"authorities":[{"certificate":%q,"holders":[%s]}],"revoked":{%q:%s}}`,
			strings.TrimSuffix(entry, "}")+`,"revoked":`+revoked+"}", base64.StdEncoding.EncodeToString(der), holder, other.ID(), revoked),
	}
}

// TestSchemas: a schema takes all that the program takes, and refuses what the
// program refuses, but for what no schema can judge.
func TestSchemas(t *testing.T) {
	documents := documents(t)
	c := jsonschema.NewCompiler()
	tried := 0
	for _, name := range slices.Sorted(maps.Keys(schemas)) {
		path, err := filepath.Abs("schemas/" + name + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		for _, other := range slices.Sorted(maps.Keys(schemas)) {
			c.AddResource("https://github.com/comision-mixta/mixta/spec/"+other+".schema.json", schemaText(t, filepath.Dir(path), other))
		}
		s, err := c.Compile("https://github.com/comision-mixta/mixta/spec/" + name + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		judge := func(b []byte, at string) {
			tried++
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			valid, taken := s.Validate(v), schemas[name](t, b)
			if (valid == nil) == (taken == nil) {
				return
			}
			if valid == nil && slices.ContainsFunc(strings.Split(at, "/"), func(m string) bool { return slices.Contains(beyond, m) }) {
				return
			}
			t.Errorf("%s, %s: the schema says %v, the program %v\n%s", name, at, valid, taken, b)
		}
		judge([]byte(documents[name]), "as it is")
		mutate(t, documents[name], judge)
	}
	if tried < 400 {
		t.Errorf("%d documents tried", tried)
	}
}

func schemaText(t *testing.T, dir, name string) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(readFile(t, filepath.Join(dir, name+".schema.json"))))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// mutate shows the document with each of its values replaced, left out or renamed,
// and with one member more in each object.
func mutate(t *testing.T, document string, show func(b []byte, at string)) {
	t.Helper()
	root := unmarshal[any](t, document)
	write := func(at string) {
		b, err := json.Marshal(root, json.Deterministic(true), jsontext.AllowInvalidUTF8(true))
		if err != nil {
			t.Fatal(err)
		}
		show(b, at)
	}
	others := []any{nil, true, 1.5, "", "x", "x\n", []any{}, []any{nil}, map[string]any{}, map[string]any{"x": 1.0}}
	var walk func(v any, at string)
	walk = func(v any, at string) {
		switch v := v.(type) {
		case map[string]any:
			for _, name := range slices.Sorted(maps.Keys(v)) {
				was := v[name]
				walk(was, at+"/"+name)
				for _, other := range append(others, variants(was)...) {
					v[name] = other
					write(at + "/" + name)
				}
				delete(v, name)
				write(at + "/" + name)
				v[strings.ToUpper(name)] = was
				write(at + "/" + strings.ToUpper(name))
				delete(v, strings.ToUpper(name))
				v[name] = was
			}
			v["more"] = "x"
			write(at + "/more")
			delete(v, "more")
		case []any:
			for i, was := range v {
				here := fmt.Sprintf("%s/%d", at, i)
				walk(was, here)
				for _, other := range append(others, variants(was)...) {
					v[i] = other
					write(here)
				}
				v[i] = was
			}
		}
	}
	walk(root, "")
}

// variants are texts close to one.
func variants(v any) []any {
	s, ok := v.(string)
	if !ok {
		return nil
	}
	return []any{s + "\n", " " + s, strings.ToLower(s), strings.ToUpper(s), s + s, s + "é"}
}

// trustFile: a trust file as it is written.
func trustFile(t *testing.T, text string) {
	tr, err := trust.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if b, err := tr.Bytes(); err != nil || string(b) != text {
		t.Errorf("%v\n%s", err, b)
	}
}

// rotation: a rotation as it is written, which the trust file of the example takes.
func rotation(t *testing.T, text string) {
	r := unmarshal[trust.Rotation](t, text)
	if b, err := r.Bytes(); err != nil || string(b) != text {
		t.Errorf("%v\n%s", err, b)
	}
	if err := schemas["rotation"](t, []byte(text)); err != nil {
		t.Error(err)
	}
}
