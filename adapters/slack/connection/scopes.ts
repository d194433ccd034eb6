/** What the app asks a workspace for; the manifest names the same, and says why. */
export const SCOPES = ['commands', 'app_mentions:read', 'im:history', 'chat:write', 'assistant:write'] as const;
