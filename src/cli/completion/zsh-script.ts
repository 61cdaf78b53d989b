/** Completion for zsh, as a file of \`fpath\` or evaluated after \`compinit\`. */
export const zshScript = `#compdef facts
# zsh completion for facts. In ~/.zshrc, after compinit:  eval "$(facts completion zsh)"
_facts() {
  local line
  local -a typed offered
  typed=("\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}")
  for line in "\${(@f)$(command facts completion --answer -- "\${(@)typed}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then
      compset -P '--*='
      _files
      return
    fi
    [[ -n $line ]] && offered+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe -V facts offered
}
if [[ \${funcstack[1]-} == _facts ]]; then
  _facts "$@"
else
  compdef _facts facts
fi
`;
