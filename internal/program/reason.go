package program

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/scan"
)

// reasons are the sentences for syntax errors.
var reasons = map[scan.Reason]check.Text{
	scan.ExpectedValue:      {EN: "a value is expected here", ES: "aquí se espera un valor"},
	scan.ExpectedName:       {EN: "a field name in double quotes is expected here", ES: "aquí se espera el nombre de un campo entre comillas dobles"},
	scan.ExpectedColon:      {EN: "a colon is expected after the name", ES: "después del nombre se esperan dos puntos"},
	scan.ExpectedComma:      {EN: "a comma or the closing bracket is expected here", ES: "aquí se espera una coma o el cierre"},
	scan.TrailingComma:      {EN: "nothing follows the comma", ES: "nada sigue a la coma"},
	scan.BadLiteral:         {EN: "only the words true, false and null are written without quotes", ES: "solo las palabras true, false y null van sin comillas"},
	scan.BadNumber:          {EN: "a number is not written like this", ES: "un número no se escribe así"},
	scan.LeadingZero:        {EN: "a number does not start with an extra 0 (a code is a string, in quotes)", ES: "un número no comienza con un 0 sobrante (un código es una cadena, entre comillas)"},
	scan.BadEscape:          {EN: "unknown escape sequence", ES: "secuencia de escape desconocida"},
	scan.ControlCharacter:   {EN: "a control character in a string is written as an escape", ES: "un carácter de control en una cadena se escribe como secuencia de escape"},
	scan.UnterminatedString: {EN: "the closing quote is missing", ES: "falta la comilla de cierre"},
	scan.UnexpectedEnd:      {EN: "the text ends inside a value", ES: "el texto termina dentro de un valor"},
}
