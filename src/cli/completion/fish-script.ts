/** Completion for fish 3 and newer. */
export const fishScript = `# fish completion for facts. In ~/.config/fish/config.fish:  facts completion fish | source
function __facts_complete
    set -l typed (commandline -opc) (commandline -ct)
    for line in (command facts completion --answer -- $typed[2..-1] 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (string replace -r -- '^--[^=]+=' '' (commandline -ct))
        else
            printf '%s\\n' $line
        end
    end
end
complete -c facts -f -k -a '(__facts_complete)'
`;
