//go:build js && wasm

package main

import (
	"syscall/js"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/indented"
	"github.com/comision-mixta/mixta/schema"
)

func main() {
	js.Global().Set("mixta", js.ValueOf(map[string]any{
		"model":    string(mixta.Version),
		"rules":    js.FuncOf(func(js.Value, []js.Value) any { return string(schema.RulesJSON()) }),
		"validate": returning(func(a []js.Value) any { return validate(taken(a[0]), asked(a[1])) }),
		"verify": returning(func(a []js.Value) any {
			return verify(taken(a[0]), taken(a[1]), taken(a[2]), asked(a[3]))
		}),
	}))
	select {}
}

// returning makes a function that returns a value as JSON.
func returning(f func(args []js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		b, err := indented.JSON(f(args))
		if err != nil {
			return `{"refused":"` + err.Error() + `"}` // cannot be: all is texts and numbers
		}
		return string(b)
	})
}

// taken copies a Uint8Array.
func taken(v js.Value) []byte {
	b := make([]byte, v.Length())
	js.CopyBytesToGo(b, v)
	return b
}
