package cli

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// completion makes "mixta completion".
func (a *App) completion() *Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	c := a.Command(Help{
		Use:   check.Text{ES: "completion bash|zsh|fish|powershell", EN: "completion bash|zsh|fish|powershell"},
		Short: check.Text{ES: "Escribe el script que completa comandos en la terminal", EN: "Write the script that completes commands in a shell"},
		Long: check.Text{
			ES: "Escribe el script con que la terminal completa comandos, opciones, tipos, reglas y códigos de mixta.",
			EN: "Write the script that lets a shell complete the commands, flags, kinds, rules and codes of mixta."},
		Example: "mixta completion bash > ~/.local/share/bash-completion/completions/mixta",
		Args:    Exactly(1),
	}, func(args []string) error {
		if !slices.Contains(shells, args[0]) {
			return Unknown(textUnknownShell, args[0], shells)
		}
		root := a.running.Root()
		switch args[0] {
		case "bash":
			return root.GenBashCompletionV2(a.Out, true)
		case "zsh":
			return root.GenZshCompletion(a.Out)
		case "fish":
			return root.GenFishCompletion(a.Out, true)
		}
		return root.GenPowerShellCompletionWithDesc(a.Out)
	})
	Completes(c, these(shells...))
	return c
}
