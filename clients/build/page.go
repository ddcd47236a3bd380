package main

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// scripts are the parts of the page's script, in their order.
var scripts = []string{"texts.js", "dom.js", "validator.js", "verdict.js", "findings.js", "rules.js", "page.js"}

// assemble makes one file of the page: it needs no other, and its security policy
// lets it load none. Scripts and styles are named there by their hashes.
func assemble(dir string, wasm, glue []byte) ([]byte, error) {
	read := func(name string) (string, error) {
		b, err := os.ReadFile(filepath.Join(dir, name))
		return string(b), err
	}
	page, err := read("index.html")
	if err != nil {
		return nil, err
	}
	style, err := read("style.css")
	if err != nil {
		return nil, err
	}
	worker, err := read("worker.js")
	if err != nil {
		return nil, err
	}
	script := "\"use strict\";\n"
	for _, name := range scripts {
		part, err := read(name)
		if err != nil {
			return nil, err
		}
		script += part
	}
	worker = string(glue) + worker
	for _, s := range []string{script, worker, style} {
		if strings.Contains(s, "</s") {
			return nil, fmt.Errorf("a script or the style would end at its %q", "</s")
		}
	}
	for _, put := range [][2]string{
		{"{{style-hash}}", hash(style)}, {"{{script-hash}}", hash(script)},
		{"{{style}}", style}, {"{{worker}}", worker}, {"{{script}}", script},
		{"{{wasm}}", base64.StdEncoding.EncodeToString(wasm)},
	} {
		if strings.Count(page, put[0]) != 1 {
			return nil, fmt.Errorf("index.html must have %s once", put[0])
		}
		page = strings.Replace(page, put[0], put[1], 1)
	}
	return []byte(page), nil
}

// hash names a text in a Content-Security-Policy.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
