package mixta

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Version is the version of the model that this package writes: major and
// minor. A minor version only adds optional members, kinds and open codes.
const Version = "1.0"

// ModelVersion is a version of the model: major and minor.
// es: ModelVersion es una versión del modelo: mayor y menor.
//
//mixta:form ^1\.(0|[1-9][0-9]{0,3})$
type ModelVersion string

// parts returns both numbers of the version; false if it is not one.
func (v ModelVersion) parts() (major, minor uint64, ok bool) {
	one, two, _ := strings.Cut(string(v), ".")
	major, err := strconv.ParseUint(one, 10, 16)
	minor, err2 := strconv.ParseUint(two, 10, 16)
	return major, minor, err == nil && err2 == nil && string(v) == fmt.Sprintf("%d.%d", major, minor)
}

// After reports whether v is a newer minor version than w of the same major.
func (v ModelVersion) After(w ModelVersion) bool {
	major, minor, ok := v.parts()
	same, other, known := w.parts()
	return ok && known && major == same && minor > other
}

// judge returns what is wrong with the version of a file, and whether it is of
// a newer major or minor version than this.
func (v ModelVersion) judge(at check.Place, p check.Profile) (report check.Report, major, minor bool) {
	at.Pointer = "/mixta"
	if n, _, ok := v.parts(); ok && n > 1 {
		report.Add(finding(p, &newerMajor, at, string(v), Version))
		return report, true, false
	}
	if v.After(Version) {
		report.Add(finding(p, &newerMinor, at, string(v), Version))
		return report, false, true
	}
	return report, false, false
}
