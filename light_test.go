package mixta

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// light are the packages that others build on, with the heavy packages that each
// needs: formats, expressions, networks, databases and whatever is not of Go's own
// library; and the cryptography that mints ids. The schemas are stored compressed.
// Temporary files without a name take golang.org/x/sys.
var light = map[string][]string{
	"./check":  nil,
	"./record": {"compress/flate", "crypto/rand", "crypto/sha1", "crypto/subtle", "golang.org/x/sys"},
	"./plan":   {"compress/flate", "crypto/rand", "crypto/sha1", "crypto/subtle", "golang.org/x/sys"},
	"./crops":  {"compress/flate", "crypto/rand", "crypto/sha1", "crypto/subtle", "golang.org/x/sys"},
	"./ops":    {"compress/flate", "crypto/rand", "crypto/sha1", "crypto/subtle", "golang.org/x/sys"},
	"./intel":  {"compress/flate", "crypto/rand", "crypto/sha1", "crypto/subtle", "golang.org/x/sys", "github.com/go-json-experiment/json", "regexp"},
	".": {"compress/flate", "crypto/rand", "crypto/sha1", "crypto/subtle", "github.com/go-json-experiment/json", "regexp", "encoding/base32", "encoding/base64",
		"github.com/klauspost/compress", "compress/gzip", "golang.org/x/sys"},
}

// heavy reports whether a package costs those who do not use it.
func heavy(name string) bool {
	first, _, deeper := strings.Cut(name, "/")
	switch first {
	case "archive", "compress", "database", "html", "net", "text":
		return true
	case "crypto":
		return deeper && !strings.Contains(name, "internal") && name != "crypto/fips140" && name != "crypto/cipher"
	case "encoding":
		return deeper && name != "encoding/binary" && name != "encoding/hex"
	}
	return name == "regexp" || strings.Contains(first, ".") && !strings.HasPrefix(name, "github.com/comision-mixta/")
}

// TestLight: who imports the root or a domain package gets nothing heavy with it
// that it does not use.
func TestLight(t *testing.T) {
	for dir, may := range light {
		out, err := exec.Command("go", "list", "-deps", dir).Output()
		if err != nil {
			t.Fatal(err)
		}
		packages := strings.Fields(string(out))
		for _, name := range packages {
			if heavy(name) && !slices.ContainsFunc(may, func(m string) bool { return name == m || strings.HasPrefix(name, m+"/") }) {
				t.Errorf("%s brings %s", dir, name)
			}
		}
		if dir == "./plan" && len(packages) > 126 {
			t.Errorf("%s brings %d packages", dir, len(packages))
		}
	}
}
