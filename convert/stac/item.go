package stac

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/geojson"
	"github.com/comision-mixta/mixta/internal/printable"
)

// item is an item, as far as it is read.
type item struct {
	Type       string                    `json:"type"`
	Version    string                    `json:"stac_version"`
	ID         string                    `json:"id"`
	Collection string                    `json:"collection"`
	Geometry   jsontext.Value            `json:"geometry"`
	Properties map[string]jsontext.Value `json:"properties"`
	Assets     map[string]asset          `json:"assets"`
	Links      []jsontext.Value          `json:"links"`
}

// asset is what an item says of a file.
type asset struct {
	Roles    []string `json:"roles"`
	GSD      *float64 `json:"gsd"`
	Checksum string   `json:"file:checksum"`
	Bands    []struct {
		GSD *float64 `json:"gsd"`
	} `json:"bands"`
}

// item takes one item.
func (rd *reader) item(b []byte) error {
	f := rd.next()
	var it item
	if err := json.Unmarshal(b, &it); err != nil {
		rd.im.Notice(&noItem, f, "", "", unreadable(err))
		return nil
	}
	if why := it.other(); why != (check.Text{}) {
		rd.im.Notice(&noItem, f, "", "", why)
		return nil
	}
	if strings.HasPrefix(it.Version, "1.0") && !rd.older {
		rd.older = true
		rd.im.Notice(&older, f, "stac_version", it.Version, printable.Clip(it.Version))
	}
	g, err := geojson.Geometry(it.Geometry)
	if err != nil {
		rd.im.Unreadable(f, "geometry", "", check.Text{EN: "its coordinates do not match its type", ES: "sus coordenadas no corresponden a su tipo"})
		return nil
	}
	f.Geometry = g
	f.ID = it.ID
	if it.Collection != "" {
		f.ID = it.Collection + "/" + it.ID
	}
	f.Values = append(f.Values, convert.Value{Column: "product", Text: it.ID})
	used, before := map[string]bool{}, rd.im.Refused()
	rd.platform(f, &it, used)
	rd.time(f, &it, used)
	rd.resolution(f, &it, used)
	for _, pair := range [][2]string{{"eo:cloud_cover", "cloud"}, {"view:off_nadir", "offNadir"}} {
		if v := it.Properties[pair[0]]; len(v) > 0 && v.Kind() == '0' {
			f.Values = append(f.Values, convert.Value{Column: pair[1], Text: string(v), Number: true})
			used[pair[0]] = true
		}
	}
	rd.digest(f, &it)
	for _, name := range slices.Sorted(maps.Keys(it.Properties)) {
		if v := it.Properties[name]; !used[name] && v.Kind() != 'n' {
			rd.im.Lose(convert.Loss{Kind: "image", Pointer: "/properties/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(printable.Clip(name))})
		}
	}
	if len(it.Assets) > 0 {
		rd.im.Lose(convert.Loss{Kind: "image", Pointer: "/assets"})
	}
	if len(it.Links) > 0 {
		rd.im.Lose(convert.Loss{Kind: "image", Pointer: "/links"})
	}
	if rd.im.Refused() > before {
		return nil
	}
	return rd.im.Take(f)
}

// other says why something is no item that can be read.
func (it *item) other() check.Text {
	switch {
	case it.Type == "Catalog" || it.Type == "Collection":
		return check.Text{EN: "this is a " + it.Type + "; import its items", ES: "esto es un " + it.Type + "; importe sus items"}
	case it.Type != "Feature":
		return check.Text{EN: "its type is not Feature", ES: "su tipo no es Feature"}
	case it.Version == "":
		return check.Text{EN: "it has no stac_version: it is plain GeoJSON", ES: "no tiene stac_version: es solo GeoJSON"}
	case it.Version != "1.0" && it.Version != "1.1" && !strings.HasPrefix(it.Version, "1.0.") && !strings.HasPrefix(it.Version, "1.1."):
		v := printable.Clip(it.Version)
		return check.Text{EN: "its version is " + v, ES: "su versión es " + v}
	case it.ID == "":
		return check.Text{EN: "it has no id", ES: "no tiene id"}
	case it.Properties == nil:
		return check.Text{EN: "it has no properties", ES: "no tiene properties"}
	}
	return check.Text{}
}

// unreadable says why JSON is no item.
func unreadable(err error) check.Text {
	at := ""
	if e := (*json.SemanticError)(nil); errors.As(err, &e) {
		at = string(e.JSONPointer)
	}
	if e := (*jsontext.SyntacticError)(nil); errors.As(err, &e) {
		at = string(e.JSONPointer)
	}
	at = printable.Clip(cmp.Or(at, "/"))
	return check.Text{EN: "a member is of another type, or stands twice: " + at, ES: "un miembro es de otro tipo o está dos veces: " + at}
}

// platform takes the platform and its instruments.
func (rd *reader) platform(f *convert.Feature, it *item, used map[string]bool) {
	for _, name := range []string{"platform", "constellation"} {
		said := plain(it.Properties[name])
		if said == "" {
			continue
		}
		if code := platformCode(said); code != "" {
			f.Values = append(f.Values, convert.Value{Column: "platform", Text: code})
			used[name] = true
			if code != strings.ToLower(said) {
				rd.im.Lose(convert.Loss{Kind: "image", Pointer: "/properties/" + name, Severity: check.Info,
					Reason: check.Text{EN: "written as " + code, ES: "se escribe " + code}})
			}
			break
		}
	}
	if !used["platform"] && !used["constellation"] {
		rd.im.Notice(&noPlatform, f, "properties", "", printable.Clip(plain(it.Properties["platform"])))
	}
	var instruments []string
	if json.Unmarshal(it.Properties["instruments"], &instruments) == nil && len(instruments) > 0 {
		f.Values = append(f.Values, convert.Value{Column: "sensor", Text: strings.Join(instruments, ", ")})
		used["instruments"] = true
	}
}

// time takes when the image was acquired.
func (rd *reader) time(f *convert.Feature, it *item, used map[string]bool) {
	at := plain(it.Properties["datetime"])
	if at == "" {
		at = plain(it.Properties["start_datetime"])
		used["start_datetime"] = true
	}
	used["datetime"] = true
	if at == "" {
		rd.im.Notice(&noTime, f, "properties", "")
		return
	}
	f.Values = append(f.Values, convert.Value{Column: "acquired", Text: at})
}

// resolution takes the ground sample distance: that of the item, else the finest of
// its data.
func (rd *reader) resolution(f *convert.Feature, it *item, used map[string]bool) {
	if v := it.Properties["gsd"]; len(v) > 0 && v.Kind() == '0' {
		used["gsd"] = true
		f.Values = append(f.Values, convert.Value{Column: "resolution", Text: string(v), Number: true})
		return
	}
	finest := 0.0
	take := func(gsd *float64) {
		if gsd != nil && *gsd > 0 && (finest == 0 || *gsd < finest) {
			finest = *gsd
		}
	}
	for _, a := range it.data() {
		take(a.GSD)
		for _, b := range a.Bands {
			take(b.GSD)
		}
	}
	if finest == 0 {
		rd.im.Notice(&noGSD, f, "properties", "")
		return
	}
	f.Values = append(f.Values, convert.Value{Column: "resolution", Text: strconv.FormatFloat(finest, 'g', -1, 64), Number: true})
}

// data returns the assets that are the image itself; all, where none says so.
func (it *item) data() (all []asset) {
	for _, name := range slices.Sorted(maps.Keys(it.Assets)) {
		if a := it.Assets[name]; slices.Contains(a.Roles, "data") {
			all = append(all, a)
		}
	}
	if len(all) == 0 {
		for _, name := range slices.Sorted(maps.Keys(it.Assets)) {
			if a := it.Assets[name]; len(a.Roles) == 0 {
				all = append(all, a)
			}
		}
	}
	return all
}

// digest takes the digest of the data, where they are one file.
func (rd *reader) digest(f *convert.Feature, it *item) {
	var sums []string
	for _, a := range it.data() {
		if a.Checksum != "" {
			sums = append(sums, a.Checksum)
		}
	}
	switch {
	case len(sums) == 0:
	case len(sums) > 1:
		rd.im.Notice(&noDigest, f, "assets", "", check.Text{EN: "it has several files of data, and none was taken", ES: "tiene varios archivos de datos y no se tomó ninguno"})
	case len(sums[0]) == 68 && strings.EqualFold(sums[0][:4], "1220"): // multihash: sha2-256, 32 bytes
		f.Values = append(f.Values, convert.Value{Column: "digest", Text: "sha256:" + strings.ToLower(sums[0][4:])})
	default:
		rd.im.Notice(&noDigest, f, "assets", printable.Clip(sums[0]), check.Text{EN: "the checksum is of another algorithm", ES: "la suma es de otro algoritmo"})
	}
}

// plain returns the content of a string, the text of a number; "" for anything else.
func plain(v jsontext.Value) string {
	switch {
	case len(v) == 0:
	case v.Kind() == '"':
		var s string
		if json.Unmarshal(v, &s) == nil {
			return s
		}
	case v.Kind() == '0':
		return string(v)
	}
	return ""
}
