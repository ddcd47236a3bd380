package scan

import "fmt"

// A Reason says what is wrong with the syntax. It is stable, so that sentences
// in any language can be kept by it.
type Reason string

const (
	ExpectedValue      Reason = "expected-value"      // something that cannot start a value
	ExpectedName       Reason = "expected-name"       // a member must start with its name in quotes
	ExpectedColon      Reason = "expected-colon"      // a colon must follow the name
	ExpectedComma      Reason = "expected-comma"      // a comma or the closing bracket must follow
	TrailingComma      Reason = "trailing-comma"      // a closing bracket directly after a comma
	BadLiteral         Reason = "bad-literal"         // a word other than true, false and null
	BadNumber          Reason = "bad-number"          // not how a number is spelled
	LeadingZero        Reason = "leading-zero"        // a digit after a first 0
	BadEscape          Reason = "bad-escape"          // no such escape in a string
	ControlCharacter   Reason = "control-character"   // a raw control character in a string
	UnterminatedString Reason = "unterminated-string" // no closing quote up to the end
	UnexpectedEnd      Reason = "unexpected-end"      // the text ends inside a value
)

// A SyntaxError is where a text stops being JSON.
type SyntaxError struct {
	Offset int64 // of the byte that cannot stand where it does; of a literal, string or escape that is wrong, its beginning
	Reason Reason
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("json: %s at byte %d", e.Reason, e.Offset)
}

// A Limit names a bound that the caller set on what it is ready to read.
type Limit string

const (
	DepthLimit  Limit = "depth"  // Limits.Depth
	WindowLimit Limit = "window" // Limits.Window
)

// A LimitError reports a text that goes beyond one of the [Limits].
type LimitError struct {
	Limit  Limit
	Offset int64 // of the bracket that is too deep, or the first byte that had to be kept
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("json: %s limit reached at byte %d", e.Limit, e.Offset)
}

// A ReadError wraps what the reader returned other than [io.EOF]: the text
// could not be had, which says nothing about the text.
type ReadError struct {
	Offset int64 // how many bytes were read
	Err    error
}

func (e *ReadError) Error() string { return fmt.Sprintf("json: after %d bytes: %v", e.Offset, e.Err) }
func (e *ReadError) Unwrap() error { return e.Err }
