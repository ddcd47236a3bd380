package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/klauspost/compress/flate"

	"github.com/comision-mixta/mixta/conformance"
)

// pack compresses a text as package embedded opens it. Not the standard library
// does it, so that whoever has another version of Go generates the same bytes.
func pack(text []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(text); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// packFiles does so with files, by their paths.
func packFiles(files map[string][]byte) ([]byte, error) {
	var text bytes.Buffer
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(&text, "%d %s\n%s", len(files[name]), name, files[name])
	}
	return pack(text.Bytes())
}

// addPacked adds the compressed forms of what is embedded; kit are the stored files
// of the conformance kit.
func addPacked(files, kit map[string][]byte) (err error) {
	for name, packed := range map[string]string{"en/file.schema.json": "en", "es/file.schema.json": "es", "codes.json": "codes", "lists.json": "lists", "rules.json": "rules"} {
		if files["schema/packed/"+packed+".deflate"], err = pack(files["schema/"+name]); err != nil {
			return err
		}
	}
	kit["manifest.json"] = files["conformance/manifest.json"]
	files["conformance/kit.deflate"], err = packFiles(kit)
	return err
}

// readKit reads the files of the conformance kit that are written by hand.
func readKit(root string) (map[string][]byte, error) {
	dir := filepath.Join(root, "conformance")
	kit := map[string][]byte{}
	for _, name := range append(conformance.Families(), "clean", "README.md", "level1.mjs", "level1.py") {
		err := filepath.WalkDir(filepath.Join(dir, name), func(file string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".") {
				return err
			}
			in, err := filepath.Rel(dir, file)
			if err != nil {
				return err
			}
			kit[filepath.ToSlash(in)], err = os.ReadFile(file)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return kit, nil
}
