/**
 * Completion for bash 3.2 and newer, without the bash-completion package. Bash cuts words at `=` and `:`, so they are put together again, and
 * what it already holds is taken off the answers.
 */
export const bashScript = `# bash completion for facts. In ~/.bashrc:  eval "$(facts completion bash)"
_facts() {
  local i word line name held whole= glue= words=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((\${#words[@]})) && [[ -n $glue || $word == [=:] ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    glue=
    [[ $word == [=:] ]] && glue=1
  done
  ((\${#words[@]})) && whole=\${words[\${#words[@]}-1]}
  held=
  [[ $COMP_WORDBREAKS == *=* ]] && held=\${whole%"\${whole##*[=:]}"}
  COMPREPLY=()
  while IFS= read -r line; do
    name=\${line%%$'\\t'*}
    if [[ $name == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "\${whole#"$held"}")
    else
      COMPREPLY+=("\${name#"$held"}")
    fi
  done < <(command facts completion --answer -- "\${words[@]}" 2>/dev/null)
}
complete -o nosort -F _facts facts 2>/dev/null || complete -F _facts facts
`;
