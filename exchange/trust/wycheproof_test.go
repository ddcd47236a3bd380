package trust

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
)

// vectors is the module that holds the vectors of project Wycheproof. It is
// fetched by the go command when MIXTA_WYCHEPROOF is set, as .ci/run does, so
// that nobody who uses the library has to have it.
const vectors = "github.com/C2SP/wycheproof@v0.0.0-20250901140545-b51abcfb8daf"

// wycheproof reads one file of vectors.
func wycheproof(t *testing.T, name string, into any) {
	t.Helper()
	if os.Getenv("MIXTA_WYCHEPROOF") == "" {
		t.Skip("the vectors are a large module: set MIXTA_WYCHEPROOF=1 to fetch them")
	}
	cmd := exec.Command("go", "mod", "download", "-json", vectors)
	cmd.Dir = t.TempDir() // out of this module
	out, err := cmd.Output()
	var module struct{ Dir string }
	if err != nil || json.Unmarshal(out, &module) != nil {
		t.Fatalf("the vectors could not be had: %v %s", err, out)
	}
	b, err := os.ReadFile(filepath.Join(module.Dir, "testvectors_v1", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

// Valid signatures hold, invalid ones do not.
func TestWycheproof(t *testing.T) {
	for _, name := range []string{"ed25519_test.json", "ecdsa_secp256r1_sha256_p1363_test.json", "rsa_pss_2048_sha256_mgf1_32_test.json", "rsa_pss_3072_sha256_mgf1_32_test.json", "rsa_pss_4096_sha256_mgf1_32_test.json", "rsa_pss_2048_sha256_mgf1sha1_20_test.json"} {
		t.Run(name, func(t *testing.T) {
			var file struct {
				TestGroups []struct {
					PublicKeyDer string `json:"publicKeyDer"`
					Tests        []struct {
						ID      int    `json:"tcId"`
						Comment string `json:"comment"`
						Msg     string `json:"msg"`
						Sig     string `json:"sig"`
						Result  string `json:"result"`
					} `json:"tests"`
				} `json:"testGroups"`
			}
			wycheproof(t, name, &file)
			ours := name != "rsa_pss_2048_sha256_mgf1sha1_20_test.json" // a hash that PS256 has not
			n := 0
			for _, g := range file.TestGroups {
				der, err := hex.DecodeString(g.PublicKeyDer)
				if err != nil {
					t.Fatal(err)
				}
				public, err := x509.ParsePKIXPublicKey(der)
				if err != nil {
					t.Fatal(err)
				}
				for _, v := range g.Tests {
					n++
					want := v.Result == "valid" && ours
					if got := signed(crypto.PublicKey(public), unhex(t, v.Msg), unhex(t, v.Sig)); got != want && v.Result != "acceptable" {
						t.Errorf("%d %s: %t, is %s", v.ID, v.Comment, got, v.Result)
					}
				}
			}
			if n < 50 {
				t.Errorf("%d vectors", n)
			}
			t.Logf("%d vectors", n)
		})
	}
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Of the JWS vectors, none that is invalid holds, whatever algorithm it names
// for a key; a valid one holds where its algorithm is one of ours.
func TestWycheproofJWS(t *testing.T) {
	var file struct {
		TestGroups []struct {
			Public struct {
				Kty string `json:"kty"`
				Crv string `json:"crv"`
				X   string `json:"x"`
				Y   string `json:"y"`
				N   string `json:"n"`
				E   string `json:"e"`
				// A JWK may say what it is for; the keys of a trust file are all for signing, in one way.
				Alg string   `json:"alg"`
				Use string   `json:"use"`
				Ops []string `json:"key_ops"`
			} `json:"public"`
			Tests []struct {
				ID      int    `json:"tcId"`
				Comment string `json:"comment"`
				JWS     string `json:"jws"`
				Result  string `json:"result"`
			} `json:"tests"`
		} `json:"testGroups"`
	}
	wycheproof(t, "json_web_signature_test.json", &file)
	held, refused := 0, 0
	for _, g := range file.TestGroups {
		number := func(s string) *big.Int {
			b, _ := decode(base64URL, s)
			return new(big.Int).SetBytes(b)
		}
		var public crypto.PublicKey
		switch k := g.Public; k.Kty + k.Crv {
		case "ECP-256":
			point := append([]byte{4}, number(k.X).FillBytes(make([]byte, 32))...)
			p256, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append(point, number(k.Y).FillBytes(make([]byte, 32))...))
			if err != nil {
				continue // not on the curve
			}
			public = p256
		case "RSA":
			public = &rsa.PublicKey{N: number(k.N), E: int(number(k.E).Int64())}
		default:
			continue // no key of ours
		}
		own, err := algorithmOf(public)
		if err != nil || g.Public.Alg != "" && g.Public.Alg != string(own) || g.Public.Use == "enc" || g.Public.Ops != nil && !slices.Contains(g.Public.Ops, "verify") {
			continue
		}
		for _, v := range g.Tests {
			parts := strings.Split(v.JWS, ".")
			var named string
			holds := false
			if len(parts) == 3 {
				members, err := parseHeader(parts[0])
				_ = json.Unmarshal(members["alg"], &named)
				sig, err2 := decode(base64URL, parts[2])
				_, err3 := decode(base64URL, parts[1])
				holds = err == nil && err2 == nil && err3 == nil && Algorithm(named) == own && members["crit"] == nil && signed(public, message(parts[0], parts[1]), sig)
			}
			if want := v.Result == "valid" && Algorithm(named) == own; holds != want {
				t.Errorf("%d %s: %t, is %s: %s", v.ID, v.Comment, holds, v.Result, v.JWS)
			}
			if holds {
				held++
			} else {
				refused++
			}
		}
	}
	t.Logf("%d held, %d refused", held, refused)
}
