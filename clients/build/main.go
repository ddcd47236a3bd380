// Command build makes the validator for JavaScript: the page
// clients/web/dist/mixta.html, which is whole in itself, and what the package
// clients/node needs beside its source. It is run in the folder of the module.
//
//	go run ./clients/build
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	if err := build(); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func build() error {
	wasm, err := program()
	if err != nil {
		return err
	}
	glue, err := goRuntime()
	if err != nil {
		return err
	}
	page, err := assemble("clients/web/page", wasm, glue)
	if err != nil {
		return err
	}
	if err := os.MkdirAll("clients/web/dist", 0o755); err != nil {
		return err
	}
	for name, content := range map[string][]byte{
		"clients/web/dist/mixta.html":     page,
		"clients/node/dist/mixta.wasm.gz": wasm,
		"clients/node/dist/wasm_exec.cjs": glue,
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, content, 0o644); err != nil {
			return err
		}
		fmt.Printf("%-32s %8d bytes\n", name, len(content))
	}
	return nil
}

// program compiles clients/wasm and returns it compressed by gzip.
func program() ([]byte, error) {
	dir, err := os.MkdirTemp("", "mixta-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "mixta.wasm")
	c := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", out, "./clients/wasm")
	c.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	c.Stderr = os.Stderr
	if err := c.Run(); err != nil {
		return nil, fmt.Errorf("compiling clients/wasm: %w", err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	var packed bytes.Buffer
	z, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression) // a level that there is
	if _, err = z.Write(b); err == nil {
		err = z.Close()
	}
	return packed.Bytes(), err
}

// goRuntime returns what Go brings to run such a program in JavaScript.
func goRuntime() ([]byte, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
}
