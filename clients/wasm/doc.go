//go:build js && wasm

// Command wasm is the validator for programs in JavaScript: a page (clients/web)
// and Node (clients/node). It sets globalThis.mixta, an object of functions on
// bytes, each of which returns JSON; clients/node/index.d.ts says what.
// Command clients/build makes it.
package main
