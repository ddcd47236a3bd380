// Package scan hands out the tokens of a JSON text, strictly and with their
// positions.
//
// Strict means RFC 8259 and I-JSON (RFC 7493): valid UTF-8, paired surrogates,
// no member name twice in one object. A [SyntaxError] ends the scan, since
// after one nothing that follows can be relied on. All else that I-JSON
// forbids is handed to [Scanner.Report] as a [Problem] and the scan goes on,
// so that one reading finds everything there is to repair.
//
// The caller knows which value it wants and asks for it:
//
//	s := scan.New(r, scan.Limits{})
//	if s.Peek() == '{' {
//		s.OpenObject()
//		for name, ok := s.Member(); ok; name, ok = s.Member() {
//			switch {
//			case string(name) == "id" && s.Peek() == '"':
//				use(s.String())
//			default:
//				s.Skip()
//			}
//		}
//	}
//	s.End()
//	return s.Err()
//
// No method needs its result checked before the next call: after an error all
// of them return zero values at once, and [Scanner.Err] says what happened.
//
// Slices that a method returns are good until the next call only. They lie in
// the read buffer, unless an escape had to be decoded.
package scan
