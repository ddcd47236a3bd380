package convert_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Numbers are read as their country writes them; one that may be two is refused.
func Example() {
	for _, l := range []convert.Locale{convert.Bolivia, convert.Peru, ""} {
		number, refused := l.Number("1.874")
		if refused != nil {
			fmt.Println(refused.ID, refused.Must.In(check.EN))
			continue
		}
		fmt.Println(l, number)
	}
	// Output:
	// es-BO 1874
	// es-PE 1.874
	// convert.number-ambiguous must be an unambiguous number: state the locale (es-BO or es-PE)
}
